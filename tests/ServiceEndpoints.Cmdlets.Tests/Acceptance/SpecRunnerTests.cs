using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Acceptance;

/// <summary>A runner that lets everything pass would be worse than none.</summary>
public sealed class SpecRunnerTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.Tests.ps1");

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("1 | Should -Be 2")]
    [InlineData("'a' | Should -BeExactly 'A'")]
    [InlineData("1 | Should -Not -Be 1")]
    [InlineData("@(1, 2) | Should -Be @(1, 3)")]
    [InlineData("@(1, 2) | Should -HaveCount 3")]
    [InlineData("@() | Should -HaveCount 1")]
    [InlineData("@() | Should -Not -BeNullOrEmpty")]
    [InlineData("'x' | Should -BeNullOrEmpty")]
    [InlineData("@(1, 2) | Should -Contain 3")]
    [InlineData("3 | Should -BeIn @(1, 2)")]
    [InlineData("'abc' | Should -Match '^b'")]
    [InlineData("$false | Should -BeTrue")]
    [InlineData("1 | Should -BeFalse")]
    [InlineData("1 | Should -BeGreaterThan 1")]
    [InlineData("1 | Should -BeOfType [string]")]
    [InlineData("{ } | Should -Throw")]
    [InlineData("{ throw 'a' } | Should -Not -Throw")]
    [InlineData("{ throw 'a' } | Should -Throw -ErrorId 'b*'")]
    [InlineData("1 | Should -Frobnicate 1")]
    [InlineData("1 | Should")]
    [InlineData("throw 'anything'")]
    public void Fails_what_does_not_hold(string statement) =>
        Assert.All(RunTest(statement), result => Assert.NotEqual("", result.Problem));

    [Theory]
    [InlineData("'a' | Should -Be 'A'")]
    [InlineData("'a' | Should -Not -BeExactly 'A'")]
    [InlineData("@(1, 2) | Should -Be @(1, 2)")]
    [InlineData("$null | Should -Be $null")]
    [InlineData("$null | Should -BeNullOrEmpty")]
    [InlineData("'' | Should -BeNullOrEmpty")]
    [InlineData("@() | Should -HaveCount 0")]
    [InlineData("@() | Should -BeNullOrEmpty")]
    [InlineData("@(1, 2) | Should -Contain 2")]
    [InlineData("2 | Should -BeIn @(1, 2)")]
    [InlineData("'abc' | Should -Match 'B'")]
    [InlineData("1 | Should -BeOfType [int]")]
    [InlineData("1 | Should -BeLessThan 2 -Because 'of order'")]
    [InlineData("{ throw 'a' } | Should -Throw -ErrorId 'a'")]
    [InlineData("{ } | Should -Not -Throw")]
    public void Passes_what_holds(string statement) =>
        Assert.All(RunTest(statement), result => Assert.Equal("", result.Problem));

    [Fact]
    public void Runs_the_steps_around_each_test_from_the_outside_in()
    {
        SpecResult[] results = Run("""
            Describe 'outer' {
                BeforeAll { $log = [Collections.ArrayList]::new() }
                BeforeEach { $null = $log.Add('outer') }
                Context 'inner' {
                    BeforeEach { $null = $log.Add('inner') }
                    It 'sees <n>' -TestCases @{ n = 2 }, @{ n = 4 } { $log.Count | Should -Be $n }
                }
            }
            """);

        Assert.Equal(["outer > inner > sees 2", "outer > inner > sees 4"], results.Select(result => result.Name));
        Assert.All(results, result => Assert.Equal("", result.Problem));
    }

    [Fact]
    public void Refuses_what_it_does_not_know() =>
        Assert.Contains("does not know", Run("Describe 'a' { } -Tag 'b'").Single().Problem, StringComparison.Ordinal);

    private SpecResult[] RunTest(string statement) =>
        Run($"Describe 'a' {{ It 'b' {{ {statement} }} }}");

    private SpecResult[] Run(string text)
    {
        File.WriteAllText(_file, text);
        SpecResult[] results = [.. Specification.Run(_file)];
        Assert.NotEmpty(results);
        return results;
    }
}
