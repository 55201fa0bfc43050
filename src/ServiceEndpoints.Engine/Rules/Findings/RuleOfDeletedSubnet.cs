using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class RuleOfDeletedSubnet : FindingRule
{
    public static readonly RuleOfDeletedSubnet Instance = new();

    private RuleOfDeletedSubnet()
        : base(
            "SE1601",
            Severity.Error,
            "A VNet rule names a subnet that is gone",
            "The rule of a deleted subnet stays without effect, also for a new subnet of the same name, and "
            + "may make later changes of the firewall fail.",
            "Remove it with Remove-SimNetworkRule {resource}, and add a rule for the subnet that took its "
            + "place.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security-limitations")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey) => survey.VNetRules()
        .Where(use => IsGone(survey, use.Rule))
        .Select(use => Found(
            use.Resource,
            $"{use.Resource} has a rule for {use.Rule}, a subnet that was deleted. The rule matches nothing.",
            ("resource", use.Resource)));

    /// <summary>In a topology that may lack things, a subnet that is not there need not have been deleted.</summary>
    private static bool IsGone(Survey survey, SimNetworkRule rule) =>
        rule.State == NetworkRuleState.NetworkSourceDeleted
        || (!survey.IsPartial && !survey.Topology.Subnets.TryGet(rule.Value, out _));
}
