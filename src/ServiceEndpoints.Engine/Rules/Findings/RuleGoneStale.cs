using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class RuleGoneStale : FindingRule
{
    public static readonly RuleGoneStale Instance = new();

    private RuleGoneStale()
        : base(
            "SE1602",
            Severity.Error,
            "A VNet rule is older than its endpoint",
            "A rule whose endpoint was disabled and enabled again stays without effect until it is removed "
            + "and added again, in a topology with -RuleAfterReenable Stale.",
            "Remove it with Remove-SimNetworkRule {resource} -Subnet {subnet}, and add it again with "
            + "Add-SimNetworkRule.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey) => survey.VNetRules()
        .Where(use => use.Rule is { Stale: true, State: not NetworkRuleState.NetworkSourceDeleted })
        .Select(use => Found(
            use.Resource,
            $"The endpoint of {use.Rule} was off since {use.Resource} got its rule for it. The rule matches nothing.",
            ("resource", use.Resource),
            ("subnet", use.Rule)));
}
