using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Tests.Architecture;
using Xunit;

namespace ServiceEndpoints.Tests.Rules;

/// <summary>A rule is a class, a page and a test class of one name, with one public source.</summary>
public sealed class RuleBookTests
{
    private const string Engine = "src/ServiceEndpoints.Engine";
    private const string EngineTests = "tests/ServiceEndpoints.Engine.Tests";

    /// <summary>The hosts of documentation that anyone can read.</summary>
    private static readonly string[] s_publicHosts = ["learn.microsoft.com"];

    [Fact]
    public void Every_rule_has_one_instance_where_everybody_looks_for_it() => ShouldBeNone(
        "classes without a public static field Instance of their own type",
        RuleBook.Classes.Where(type => RuleBook.InstanceOf(type)?.GetType() != type).Select(type => type.Name));

    [Fact]
    public void No_two_rules_have_the_same_id() =>
        ShouldBeNone("ids of several rules", Repeated(RuleBook.All.Select(rule => rule.Id)));

    [Fact]
    public void No_two_rules_have_the_same_title() =>
        ShouldBeNone("titles of several rules", Repeated(RuleBook.All.Select(rule => rule.Title)));

    [Fact]
    public void An_id_is_SE_and_four_digits_of_a_band() =>
        ShouldBeNone("ids in no band", RuleBook.All.Select(rule => rule.Id).Where(id => !IsInABand(id)));

    [Fact]
    public void A_title_is_a_heading_and_a_statement_is_whole_sentences() => ShouldBeNone(
        "titles with a full stop, statements without, or words a space too far apart",
        RuleBook.All
            .Where(rule => rule.Title.EndsWith('.') || !rule.Statement.EndsWith('.') || HasLooseSpaces(rule))
            .Select(rule => $"{rule}: {rule.Title} | {rule.Statement}"));

    [Fact]
    public void A_source_is_a_public_page_in_no_particular_language() => ShouldBeNone(
        "sources elsewhere",
        RuleBook.All.Where(rule => !IsPublicPage(rule.Source)).Select(rule => $"{rule}: {rule.Source}"));

    [Fact]
    public void A_rule_is_in_the_file_of_its_name() =>
        ShouldBeNone("missing files", Missing(RuleBook.All.Select(rule => $"{Engine}/{RuleBook.FileOf(rule)}")));

    [Fact]
    public void Every_rule_has_a_test_class()
    {
        string[] classes = typeof(RuleBookTests).Assembly.GetTypes().Select(type => type.Name).ToArray();

        ShouldBeNone(
            "rules without a test class",
            RuleBook.All
                .Where(rule => !classes.Contains(RuleBook.TestClassOf(rule)))
                .Select(rule => $"{rule}: {RuleBook.TestClassOf(rule)}"));
    }

    [Fact]
    public void A_test_class_lies_where_the_page_says() =>
        ShouldBeNone("missing files", Missing(RuleBook.All.Select(rule => $"{EngineTests}/{RuleBook.TestFileOf(rule)}")));

    /// <summary>Lists all of them, where an empty-list assertion stops after the first few.</summary>
    private static void ShouldBeNone(string what, IEnumerable<string> found)
    {
        string[] all = found.ToArray();
        Assert.True(all.Length == 0, $"There are {all.Length} {what}:\n{string.Join('\n', all)}");
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> texts) =>
        texts.GroupBy(text => text).Where(group => group.Count() > 1).Select(group => group.Key);

    private static IEnumerable<string> Missing(IEnumerable<string> files) =>
        files.Where(file => !File.Exists(Path.Combine(SourceFile.Root(), file)));

    private static bool IsInABand(string id) =>
        Regex.IsMatch(id, "^SE[0-9]{4}$", RegexOptions.CultureInvariant)
        && RulePage.Bands.Any(band => id.StartsWith(band, StringComparison.Ordinal));

    private static bool HasLooseSpaces(Rule rule) => $"{rule.Title}|{rule.Statement}".Split(' ', '|').Contains("");

    private static bool IsPublicPage(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out Uri? page)
        && page.Scheme == Uri.UriSchemeHttps
        && s_publicHosts.Contains(page.Host)
        && page.AbsolutePath.StartsWith("/azure/", StringComparison.Ordinal);
}
