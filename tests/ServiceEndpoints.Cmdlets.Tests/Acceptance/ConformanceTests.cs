using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ServiceEndpoints.Commands.Tests.Hosting;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Acceptance;

/// <summary>Every row of docs/conformance.md names a specification that is there, runs and holds.</summary>
public sealed partial class ConformanceTests
{
    private const string SeedFile = "Seed.Tests.ps1";

    private static readonly ConcurrentDictionary<string, IReadOnlyList<SpecResult>> s_runs = new(StringComparer.Ordinal);

    private static readonly Row[] s_rows = [.. ReadRows(File.ReadAllText(Repository.PathOf("docs", "conformance.md")))];

    public static IEnumerable<TheoryDataRow<string, string>> Rows() =>
        s_rows.Select(row => new TheoryDataRow<string, string>(row.Number, row.Reference));

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_sentence_is_shown(string number, string reference)
    {
        (string file, string name) = Split(reference);

        SpecResult[] shown = [.. RunOf(file).Where(result => TestOf(result).StartsWith(name, StringComparison.Ordinal))];

        Assert.True(shown.Length > 0, $"{number} names '{name}' of {file}, which did not run.");
        Assert.All(shown, result => Assert.True(result.Problem.Length == 0, $"{number}, {result.Name}: {result.Problem}"));
    }

    [Fact]
    public void The_sentences_are_numbered_without_gap()
    {
        Assert.True(s_rows.Length >= 90);
        Assert.Equal(Enumerable.Range(1, s_rows.Length).Select(number => $"S{number:00}"), s_rows.Select(row => row.Number));
    }

    [Fact]
    public void Every_specification_of_the_page_has_a_row()
    {
        IEnumerable<string> numbers = RunOf(SeedFile).Select(result => TestOf(result).Split(' ')[0]).Distinct();

        Assert.Equal(s_rows.Select(row => row.Number), numbers.Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<SpecResult> RunOf(string file) =>
        s_runs.GetOrAdd(file, static name => Specification.Run(Repository.PathOf("tests", "Acceptance", name)));

    private static string TestOf(SpecResult result) => result.Name[(result.Name.LastIndexOf(" > ", StringComparison.Ordinal) + 3)..];

    private static (string File, string Name) Split(string reference)
    {
        Match match = Reference().Match(reference);
        Assert.True(match.Success, $"'{reference}' is not of the form `File.Tests.ps1`: name.");
        return (match.Groups["file"].Value, match.Groups["name"].Value);
    }

    private static IEnumerable<Row> ReadRows(string page) => RowLine()
        .Matches(page)
        .Select(match => new Row(match.Groups["number"].Value, match.Groups["reference"].Value));

    [GeneratedRegex(@"^\| (?<number>S\d+) \| [^|]+ \| (?<reference>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex RowLine();

    [GeneratedRegex(@"^`(?<file>[\w.]+)`: (?<name>.+)$")]
    private static partial Regex Reference();

    private sealed record Row(string Number, string Reference);
}
