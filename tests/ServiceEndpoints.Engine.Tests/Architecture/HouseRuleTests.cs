using System;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace ServiceEndpoints.Tests.Architecture;

/// <summary>What every C# file of the repository keeps to.</summary>
public sealed class HouseRuleTests
{
    private const int LongestFile = 300;

    private static readonly string[] s_namelessFolders = ["Helpers", "Utils", "Utilities", "Extensions", "Common"];

    /// <summary>Hosts and tools print; everything else returns values.</summary>
    private static readonly string[] s_printing =
    [
        "src/ServiceEndpoints.Shell/",
        "src/ServiceEndpoints.HelpBuilder/",
        "src/ServiceEndpoints.TagSnapshot/",
        "tests/",
    ];

    [Fact]
    public void A_file_is_short_enough_to_be_read_at_once() =>
        Assert.Empty(SourceFile.Below("src", "tests")
            .Where(file => file.LineCount > LongestFile && !IsTable(file))
            .Select(file => $"{file}: {file.LineCount} lines"));

    [Fact]
    public void Folders_are_named_for_what_they_hold() =>
        Assert.Empty(SourceFile.Below("src", "tests")
            .Where(file => file.Folders.Intersect(s_namelessFolders, StringComparer.OrdinalIgnoreCase).Any())
            .Select(file => file.Path));

    [Theory]
    [InlineData(@"^\s*#region\b", "a region is a class that was not extracted")]
    [InlineData(@"^\s*#pragma\s+warning\b", "rules are relaxed in one place, with the reason")]
    [InlineData(@"//.*\b(?:TODO|FIXME|HACK)\b", "work to do does not live in the code")]
    [InlineData(@"\bcatch\s*(?:\{|$)", "an exception that is not named is a bug that is not seen")]
    public void Source_holds_none_of_it(string pattern, string because)
    {
        Regex banned = new(pattern, RegexOptions.CultureInvariant | RegexOptions.Multiline);

        Assert.True(
            SourceFile.Below("src").FirstOrDefault(file => banned.IsMatch(file.Text)) is null,
            $"{SourceFile.Below("src").FirstOrDefault(file => banned.IsMatch(file.Text))}: {because}");
    }

    [Fact]
    public void Only_hosts_print() =>
        Assert.Empty(SourceFile.Below("src")
            .Where(file => !s_printing.Any(root => file.Path.StartsWith(root, StringComparison.Ordinal)))
            .Where(file => Regex.IsMatch(file.Code, @"\bConsole\.", RegexOptions.CultureInvariant))
            .Select(file => file.Path));

    /// <summary>The catalogue's tables are data.</summary>
    private static bool IsTable(SourceFile file) =>
        file.Path.StartsWith("src/ServiceEndpoints.Engine/Catalogue/", StringComparison.Ordinal)
        && file.Path.EndsWith("Table.cs", StringComparison.Ordinal);
}
