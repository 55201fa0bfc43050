using System.Collections.Generic;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Findings.Replacement;

namespace ServiceEndpoints.Rules.Findings;

/// <summary>Everything that is looked for in a topology, in the order of the ids.</summary>
public static class FindingRules
{
    public static IReadOnlyList<FindingRule> All { get; } =
    [
        RuleWithoutEndpoint.Instance,
        RuleOfDeletedSubnet.Instance,
        RuleGoneStale.Instance,
        RuleNotInPlace.Instance,
        RuleOutsideEndpointRegions.Instance,
        RuleOfAnotherRegion.Instance,
        IPRuleBehindEndpoint.Instance,
        IPRuleForSameRegion.Instance,
        IPRuleForPrivateRange.Instance,
        RuleForAllOfAzure.Instance,
        RulesWithoutDeny.Instance,
        DenyWithoutRules.Instance,
        RulesBehindClosedDoor.Instance,
        OpenDespiteEndpoint.Instance,
        EndpointWithoutRules.Instance,
        EndpointSwitchesWholeRegion.Instance,
        EndpointBypassesInspection.Instance,
        SecurityGroupBlocksEndpoint.Instance,
        SqlServersWithoutRule.Instance,
        PeerWithoutEndpoint.Instance,
        ClassicVNetInUse.Instance,
        PolicyWithoutEndpoint.Instance,
        PolicyWithoutResources.Instance,
        PolicyLeavesOutSecuredAccount.Instance,
        DefaultOutboundReliedOn.Instance,
        GatewaySubnetWithDefaultRoute.Instance,
        GatewaySubnetWithoutPropagation.Instance,
        NextHopInOwnSubnet.Instance,
        NextHopCannotForward.Instance,
        PrivateZoneNotLinked.Instance,
        LimitNear.Instance,
        LimitPassed.Instance,
        SubnetsNotRepeated.Instance,
        EndpointsNotRepeated.Instance,
        SecurityGroupNotRepeated.Instance,
        RouteTableNotRepeated.Instance,
        NatGatewayNotRepeated.Instance,
        PoliciesNotRepeated.Instance,
        DelegationNotRepeated.Instance,
        SecurityRulesNotRepeated.Instance,
        RoutesNotRepeated.Instance,
        PolicyDefinitionsNotRepeated.Instance,
        NetworkRulesNotRepeated.Instance,
        FirewallNotRepeated.Instance,
    ];

    public static Refusal Missing(string id) => new(
        ErrorId.RuleNotFound,
        $"No rule '{id}' looks at topologies. Complete the parameter with Tab to see those that do, {All[0]} to {All[^1]}.",
        id);
}
