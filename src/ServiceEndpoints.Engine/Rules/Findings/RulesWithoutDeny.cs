using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class RulesWithoutDeny : FindingRule
{
    public static readonly RulesWithoutDeny Instance = new();

    private RulesWithoutDeny()
        : base(
            "SE1610",
            Severity.Warning,
            "A firewall has rules and admits everybody",
            "Rules have an effect only when the default action is Deny. With Allow the resource stays open to "
            + "the internet, whatever its rules say.",
            "Close it with Set-SimFirewall {resource} -DefaultAction Deny.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey) => survey.Topology.Resources
        .Where(resource => resource.Firewall is { DefaultAction: RuleAction.Allow, NetworkRules.Count: > 0 })
        .Where(resource => resource.Firewall.NetworkRules.All(rule => rule.Action == RuleAction.Allow))
        .Where(survey.IsOpen)
        .Select(resource => Found(
            resource,
            $"{resource} has {Rules(resource.Firewall.NetworkRules.Count)}, and its default action Allow admits "
            + "everybody.",
            ("resource", resource)));

    private static string Rules(int count) =>
        count == 1 ? "a rule" : string.Create(CultureInfo.InvariantCulture, $"{count} rules");
}
