using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using ServiceEndpoints.Tests.Architecture;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>
/// docs/conformance.md lists every situation with the test that shows it, or with why none does. Where they differ, the
/// environment variable SERVICEENDPOINTS_ACCEPT=1 makes this test write the list.
/// </summary>
public sealed class ExampleTableTests
{
    private const string Start = "<!-- examples -->\n";

    private const string End = "<!-- /examples -->\n";

    private static readonly Dictionary<int, string> s_leftOut = new()
    {
        [100] = "Rules of network security perimeters are not modelled; a resource in one answers Unknown.",
    };

    [Fact]
    public void The_page_lists_every_example()
    {
        string path = Path.Combine(SourceFile.Root(), "docs", "conformance.md");
        string page = File.ReadAllText(path);
        int from = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int to = page.IndexOf(End, StringComparison.Ordinal);
        string expected = page[..from] + Table() + page[to..];
        if (Environment.GetEnvironmentVariable("SERVICEENDPOINTS_ACCEPT") == "1")
        {
            File.WriteAllText(path, expected);
            return;
        }

        Assert.Equal(expected, page);
    }

    [Fact]
    public void No_example_is_skipped() => Assert.All(
        Shown().SelectMany(entry => entry.Tests),
        test => Assert.Null(test.GetCustomAttribute<FactAttribute>()!.Skip));

    [Fact]
    public void Nothing_that_is_shown_is_listed_as_left_out() =>
        Assert.Empty(Shown().Select(entry => entry.Number).Intersect(s_leftOut.Keys));

    private static IEnumerable<(int Number, MethodInfo[] Tests)> Shown() => typeof(ExampleTableTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods())
        .SelectMany(method => Numbers(method).Select(number => (number, method)))
        .GroupBy(entry => entry.number, entry => entry.method)
        .Select(group => (group.Key, group.OrderBy(method => method.Name, StringComparer.Ordinal).ToArray()));

    private static IEnumerable<int> Numbers(MethodInfo method) => method.GetCustomAttributes<TraitAttribute>()
        .Where(trait => trait.Name == "Example")
        .Select(trait => int.Parse(trait.Value, System.Globalization.CultureInfo.InvariantCulture));

    private static string Table()
    {
        StringBuilder text = new("| no. | shown by |\n|---|---|\n");
        IEnumerable<(int Number, string Text)> rows =
        [
            .. Shown().Select(entry => (entry.Number, string.Join("; ", entry.Tests.Select(NameOf)))),
            .. s_leftOut.Select(entry => (entry.Key, $"Left out: {entry.Value}")),
        ];
        foreach ((int number, string shown) in rows.OrderBy(row => row.Number))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {number} | {shown} |\n");
        }

        return text.ToString();
    }

    private static string NameOf(MethodInfo test) =>
        $"{test.Name.Replace('_', ' ')} (`{test.DeclaringType!.Name}`)";
}
