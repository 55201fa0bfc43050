using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Queries.Impact;
using static System.FormattableString;

namespace ServiceEndpoints.Commands;

/// <summary>What other service tags would change, told to a person. A code property of SimServiceTagImpact.</summary>
public static class TagImpactStory
{
    public static string Story(PSObject instance) =>
        instance.BaseObject is SimServiceTagImpact impact ? string.Join('\n', Lines(impact)) : "";

    private static IEnumerable<string> Lines(SimServiceTagImpact impact) =>
    [
        .. Paragraph.Lines($"{impact.Reference} -> {impact.Difference}: {Summary(impact)}.", StoryPart.Width, "", ""),
        .. StoryPart.Lines("Security rules that match other addresses", impact.SecurityRules.Select(Use)),
        .. StoryPart.Lines("Routes with other prefixes", impact.Routes.Select(Use)),
        .. StoryPart.Lines("Rules of resources that match other addresses", impact.NetworkRules.Select(Use)),
        .. StoryPart.Lines("What changes for whom", impact.ReachabilityChanges.Select(ImpactStory.Change)),
    ];

    private static string Summary(SimServiceTagImpact impact)
    {
        int uses = impact.SecurityRules.Count + impact.Routes.Count + impact.NetworkRules.Count;
        string parts = uses == 0 ? "no rule and no route changes" : Invariant($"{uses} rules and routes change");
        return impact.ReachabilityChanges.Count == 0
            ? $"{parts}, no verdict changes"
            : Invariant($"{parts}, {impact.Lost} pairs lost, {impact.ReachabilityChanges.Count - impact.Lost} won");
    }

    private static string Use(SimServiceTagUse use)
    {
        string end = use.Kind switch
        {
            ServiceTagUseKind.SecurityRuleSource => "sources ",
            ServiceTagUseKind.SecurityRuleDestination => "destinations ",
            _ => "",
        };
        string missing = use.MissingTag.Count == 0 ? "" : $", {ListText.Of(use.MissingTag)} is in one file only";
        return $"{use} ({end}{ListText.Of(use.ServiceTag)}):{Signed('+', use.AddedPrefix)}{Signed('-', use.RemovedPrefix)}"
            + missing;
    }

    private static string Signed(char sign, IReadOnlyList<string> prefixes) =>
        prefixes.Count == 0 ? "" : $" {sign}{ListText.Of(prefixes)}";
}
