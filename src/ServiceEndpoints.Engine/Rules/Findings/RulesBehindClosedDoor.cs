using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class RulesBehindClosedDoor : FindingRule
{
    public static readonly RulesBehindClosedDoor Instance = new();

    private RulesBehindClosedDoor()
        : base(
            "SE1612",
            Severity.Information,
            "A firewall has rules and its public endpoint is off",
            "With public network access disabled nobody comes to the rules: private endpoints, and the "
            + "exceptions that the service keeps, are the only ways in. The rules take effect again as soon as "
            + "somebody enables public access.",
            "Remove the rules with Get-SimNetworkRule {resource} | Remove-SimNetworkRule, or enable public "
            + "access with Set-SimFirewall {resource} -PublicNetworkAccess Enabled.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security-limitations")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey) => survey.Topology.Resources
        .Where(resource => resource.Firewall.PublicNetworkAccess == PublicNetworkAccess.Disabled)
        .Where(resource => resource.Unread("publicNetworkAccess") is null)
        .Select(resource => (Resource: resource, Asleep: resource.Firewall.NetworkRules.Count(IsAsleep)))
        .Where(entry => entry.Asleep > 0)
        .Select(entry => Found(
            entry.Resource,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{entry.Resource} has public network access disabled; {entry.Asleep} of its rules have no effect."),
            ("resource", entry.Resource)));

    /// <summary>Rules for resource instances are exceptions, which outlast public access.</summary>
    private static bool IsAsleep(SimNetworkRule rule) => rule.Kind != NetworkRuleKind.ResourceInstance;
}
