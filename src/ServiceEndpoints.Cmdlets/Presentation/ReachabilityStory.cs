using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Commands;

/// <summary>
/// One answer told to a person: the verdict, the way, why, what the client sees. Code properties of SimReachability.
/// </summary>
public static class ReachabilityStory
{
    private const int Width = 80;
    private const int CellsShown = 6;

    /// <summary>The verdict as a sentence, on one line.</summary>
    public static string Headline(PSObject instance) =>
        instance.BaseObject is SimReachability answer ? Headline(answer) : "";

    /// <summary>The whole answer as text; its first line is the headline.</summary>
    public static string Story(PSObject instance) =>
        instance.BaseObject is SimReachability answer ? string.Join('\n', Lines(answer)) : "";

    private static string Headline(SimReachability answer) => answer.Verdict switch
    {
        Verdict.Reachable => $"{answer.Source} reaches {Destination(answer)}.",
        Verdict.Blocked => $"{answer.Source} does not reach {Destination(answer)}: {answer.Reason}.",
        Verdict.PartlyReachable => $"{answer.Source} reaches only a part of {Destination(answer)}.",
        Verdict.NotApplicable => $"The question does not apply to {answer.Destination}: {answer.Reason}.",
        _ => $"Whether {answer.Source} reaches {Destination(answer)} is not known: {answer.Reason}.",
    };

    private static string Destination(SimReachability answer) => answer.Port is { } port
        ? string.Create(CultureInfo.InvariantCulture, $"{answer.Destination} on {answer.Protocol} {port}")
        : $"{answer.Destination} by {IPProtocolText.Of(answer.Protocol)}";

    private static IEnumerable<string> Lines(SimReachability answer) =>
    [
        Headline(answer),
        .. Landing(answer),
        .. Part("The way", answer.Steps.Select(step => step.ToString()), "     "),
        .. Part("Why, and what would change it", answer.Blockers.SelectMany(Why), "    "),
        .. Part("It depends", Cells(answer.Cells), "    "),
        .. Part("What the client sees", Response(answer), "    "),
        .. Part("Mind", answer.Caveats.Select(caveat => caveat.ToString()), "    "),
    ];

    /// <summary>What the destination sees, and which endpoint carried it.</summary>
    private static IEnumerable<string> Landing(SimReachability answer)
    {
        string kind = answer.SourceAddressKind switch
        {
            SourceAddressKind.None => "",
            SourceAddressKind.Private => "private",
            SourceAddressKind.OnPremisesNat => "on-premises NAT",
            _ => "public",
        };
        string by = answer.Endpoint is { } endpoint
            ? $" The endpoint {endpoint.Service} of {endpoint.VNetName}/{endpoint.SubnetName} carries it."
            : "";
        return kind.Length == 0
            ? []
            : Paragraph.Lines($"{answer.Destination} sees {answer.SourceAddress} ({kind}).{by}", Width, "", "");
    }

    private static IEnumerable<string> Why(Blocker blocker) =>
        [blocker.ToString(), $"(Rule {blocker.RuleId}, {blocker.Source})"];

    private static IEnumerable<string> Response(SimReachability answer) =>
        answer.Response is { } response ? [$"{response}: {response.Message}"] : [];

    private static IEnumerable<string> Cells(IReadOnlyList<SimCell> cells)
    {
        if (cells.Count < 2)
        {
            return [];
        }

        IEnumerable<string> shown = cells.Take(CellsShown).Select(cell => cell.ToString());
        return cells.Count > CellsShown
            ? shown.Append(string.Create(CultureInfo.InvariantCulture, $"… {cells.Count - CellsShown} more in Cells"))
            : shown;
    }

    /// <summary>A part with nothing in it has no title either.</summary>
    private static IEnumerable<string> Part(string title, IEnumerable<string> items, string hanging)
    {
        string[] lines = [.. items.SelectMany(item => Paragraph.Lines(item, Width, "  ", hanging))];
        return lines.Length == 0 ? [] : ["", title, .. lines];
    }
}
