using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings.Replacement;

public sealed class FirewallNotRepeated : ReplacementRule
{
    public static readonly FirewallNotRepeated Instance = new();

    private FirewallNotRepeated()
        : base(
            "SE1681",
            Severity.Information,
            "A resource is written without its firewall",
            "Resource Manager takes a property that a template leaves out of a resource to be reset to its default, "
            + "and for a firewall that is open. Services may keep what they have all the same, and which of them do "
            + "is not documented.",
            "Repeat the firewall of {resource} in the template.",
            DeploymentModes)
    {
    }

    private protected override IEnumerable<SimFinding> Look(Redeployment redeployment)
    {
        foreach (SimResource after in redeployment.Planned.Resources)
        {
            if (redeployment.Deployed.Resources.Find(after.Id) is not { } before
                || after.Unread("properties") is not null)
            {
                continue;
            }

            string[] left = [.. LeftOut(redeployment, before)];
            if (left.Length > 0)
            {
                yield return Found(
                    after,
                    $"{after} is written without {NameList.Of(left)}. Whether that stays is not documented.",
                    ("resource", after));
            }
        }
    }

    private static IEnumerable<string> LeftOut(Redeployment redeployment, SimResource before)
    {
        if (before.Firewall.DefaultAction == RuleAction.Deny
            && FirewallLists.LeavesOutDefaultAction(redeployment, before))
        {
            yield return "its default action Deny";
        }

        string[] rules =
        [
            .. before.Firewall.NetworkRules
                .Where(rule => FirewallLists.FateOf(redeployment, before, rule) == RuleFate.LeftOut)
                .Select(rule => rule.ToString()),
        ];
        if (rules.Length > 0)
        {
            yield return $"its {Plural(rules.Length, "rule", "rules")} {NameList.Of(rules)}";
        }
    }
}
