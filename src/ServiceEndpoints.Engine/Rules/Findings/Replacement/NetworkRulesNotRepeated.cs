using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings.Replacement;

public sealed class NetworkRulesNotRepeated : ReplacementRule
{
    public static readonly NetworkRulesNotRepeated Instance = new();

    private NetworkRulesNotRepeated()
        : base(
            "SE1680",
            Severity.Warning,
            "A firewall is written without rules that it has",
            "The rules of a firewall in a template are its whole list: networkAcls of Storage, Key Vault and "
            + "Cognitive Services with all that is in them, each list of Cosmos DB, the rule set of Service Bus and "
            + "Event Hubs, and the access restrictions of App Service. Those that are not on it go. Rules of SQL "
            + "Database, Synapse and the open source databases are resources of their own, and stay when a template "
            + "does not mention them.",
            "Add {names} to the rules of {resource} in the template.",
            DeploymentModes)
    {
    }

    private protected override IEnumerable<SimFinding> Look(Redeployment redeployment)
    {
        foreach (SimResource after in redeployment.Planned.Resources)
        {
            if (redeployment.Deployed.Resources.Find(after.Id) is not { } before || IsUnread(after))
            {
                continue;
            }

            string[] lost =
            [
                .. before.Firewall.NetworkRules
                    .Where(rule => rule.State != NetworkRuleState.NetworkSourceDeleted && !IsStandard(rule))
                    .Where(rule => FirewallLists.FateOf(redeployment, after, rule) == RuleFate.Replaced)
                    .Where(rule => !IsRepeated(rule, after))
                    .Select(rule => rule.ToString())
                    .Distinct(),
            ];
            if (lost.Length > 0)
            {
                yield return Found(
                    after,
                    $"{after} is written without its {Plural(lost.Length, "rule", "rules")} {NameList.Of(lost)}, which "
                    + $"{Plural(lost.Length, "goes", "go")}.",
                    ("names", NameList.Of(lost)),
                    ("resource", after));
            }
        }
    }

    private static bool IsUnread(SimResource resource) =>
        Survey.HasUnreadRules(resource) || resource.Unread("siteConfig") is not null;

    /// <summary>The last rule of access restrictions, which App Service shows and nobody writes.</summary>
    private static bool IsStandard(SimNetworkRule rule) =>
        rule.Priority == int.MaxValue && rule.Value.Equals("Any", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a rule names the same, or more of the same.</summary>
    private static bool IsRepeated(SimNetworkRule rule, SimResource after) =>
        after.Firewall.NetworkRules.Any(other =>
            other.Kind == rule.Kind
            && other.Scm == rule.Scm
            && ArmId.Same(other.Database, rule.Database)
            && (ArmId.Same(other.Value, rule.Value) || IsWithin(rule, other)));

    private static bool IsWithin(SimNetworkRule rule, SimNetworkRule other) =>
        rule.Action == other.Action
        && rule.Range is { } range
        && other.Range is { } wider
        && wider.Contains(range);
}
