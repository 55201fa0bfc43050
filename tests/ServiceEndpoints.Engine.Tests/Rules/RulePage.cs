using System.Collections.Generic;
using System.Linq;
using System.Text;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Rules.Findings;

namespace ServiceEndpoints.Tests.Rules;

/// <summary>The pages below docs/rules as the rules themselves tell them: a text for each file name.</summary>
internal static class RulePage
{
    public const string Folder = "docs/rules";

    public const string Index = "README.md";

    private const string Engine = "../../src/ServiceEndpoints.Engine";

    private const string EngineTests = "../../tests/ServiceEndpoints.Engine.Tests";

    /// <summary>Ids by what they begin with, in the order of the index.</summary>
    private static readonly (string Start, string Title, string Text)[] s_bands =
    [
        ("SE1", "SE1xxx: what Azure refuses to make", "A change that breaks one of these is refused, and nothing changes."),
        ("SE16", "SE16xx: what is worth knowing", "What `Test-SimTopology` looks for in a topology that Azure takes as it is."),
        ("SE2", "SE2xxx: firewalls and services", "Who gets in at a resource, once traffic has arrived there."),
        ("SE3", "SE3xxx: routing", "Which routes a subnet has, which of them wins, and where it leads."),
        ("SE4", "SE4xxx: endpoint policies and managed services", "What a subnet's policies deny, and how services in subnets send."),
        ("SE5", "SE5xxx: security rules", "What network security groups let through."),
        ("SE6", "SE6xxx: outbound", "Which source address the service sees."),
        ("SE7", "SE7xxx: rights", "Who may make a change, and what stays within a tenant."),
        ("SE8", "SE8xxx: over time", "What a switched endpoint does to connections and logs, and how long it takes."),
        ("SE9", "SE9xxx: not modelled", "What is answered with Unknown because the simulator does not know it."),
    ];

    public static IEnumerable<string> Files => RuleBook.All.Select(FileOf).Append(Index);

    /// <summary>The bands that ids can lie in.</summary>
    public static IEnumerable<string> Bands => s_bands.Select(band => band.Start);

    public static string TextOf(string file) =>
        file == Index ? IndexText() : TextOf(RuleBook.ById(file[..^".md".Length]));

    private static string FileOf(Rule rule) => $"{rule.Id}.md";

    private static string TextOf(Rule rule) =>
        $"""
        # {rule.Id}: {rule.Title}

        {rule.Statement}
        {Advice(rule)}
        - Source: <{rule.Source}>
        - Decided by [`{RuleBook.FileOf(rule)}`]({Engine}/{RuleBook.FileOf(rule)})
        - Shown by [`{RuleBook.TestClassOf(rule)}`]({EngineTests}/{RuleBook.TestFileOf(rule)})

        [All rules]({Index})

        """;

    /// <summary>What a rule that only finds says besides; the words in braces stand for what it finds.</summary>
    private static string Advice(Rule rule) => rule is FindingRule finding
        ? $"""

          What to do: {finding.Recommendation}

          - Severity: {finding.Severity}
          """
        : "";

    /// <summary>What is listed under a band of its own is not listed under a wider one too.</summary>
    private static string? BandOf(Rule rule) => Bands
        .Where(band => rule.Id.StartsWith(band, System.StringComparison.Ordinal))
        .MaxBy(band => band.Length);

    private static string IndexText()
    {
        StringBuilder text = new(
            """
            # Rules

            Each is one thing that Azure does or refuses, with the public page that says so. Answers name the rules that
            decided them: a blocker and a step carry a `RuleId`, and the page of that name says more.

            """);
        foreach ((string start, string title, string about) in s_bands)
        {
            text.Append($"\n## {title}\n\n{about}\n\n| Rule | What it says |\n|---|---|\n");
            foreach (Rule rule in RuleBook.All.Where(rule => BandOf(rule) == start))
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| [{rule.Id}]({FileOf(rule)}) | {rule.Title} |\n");
            }
        }

        return text.ToString();
    }
}
