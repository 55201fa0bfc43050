using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>What Azure asks of each kind of network entity, in the order in which it is asked.</summary>
public static class ValidityRules
{
    public static IReadOnlyList<ValidityRule<SimVNet>> VNet { get; } =
    [
        VNetRangesRule.Instance,
        VNetRangesDisjointRule.Instance,
        VNetKeepsSubnetsRule.Instance,
        VNetKeepsPeersApartRule.Instance,
        VNetLimitRule.Instance,
    ];

    public static IReadOnlyList<ValidityRule<SimSubnet>> Subnet { get; } =
    [
        SubnetSizeRule.Instance,
        SubnetInsideVNetRule.Instance,
        SubnetsDisjointRule.Instance,
        SubnetKeepsAddressesRule.Instance,
        SubnetAttachmentRule.Instance,
        GatewaySubnetRule.Instance,
        SubnetLimitRule.Instance,
        DelegationInUseRule.Instance,
        PolicyRegionRule.Instance,
        PolicyEndpointRule.Instance,
        SubnetPolicyLimitRule.Instance,
        ManagedSubnetPolicyRule.Instance,
    ];

    public static IReadOnlyList<ValidityRule<SimPeering>> Peering { get; } =
    [
        PeeringWithItselfRule.Instance,
        PeeringOnceRule.Instance,
        PeeringDisjointRule.Instance,
        RemoteGatewayRule.Instance,
        GatewayTransitInUseRule.Instance,
        PeeringLimitRule.Instance,
        PeeredAddressLimitRule.Instance,
    ];

    public static IReadOnlyList<ValidityRule<SimRouteTable>> RouteTable { get; } =
    [
        NextHopRule.Instance,
        RouteServiceTagRule.Instance,
        RouteDestinationRule.Instance,
        RouteLimitRule.Instance,
        RouteTableLimitRule.Instance,
    ];

    public static IReadOnlyList<ValidityRule<SimVM>> VM { get; } =
    [
        VMInterfaceRule.Instance,
        VMInOneVNetRule.Instance,
        VMInterfaceNameRule.Instance,
        VMAddressRule.Instance,
        VMPublicAddressRule.Instance,
        VMAttachmentRule.Instance,
        PrivateAddressLimitRule.Instance,
        DedicatedSubnetRule.Instance,
    ];

    public static IReadOnlyList<ValidityRule<SimNatGateway>> NatGateway { get; } =
    [
        NatGatewayLimitRule.Instance,
        NatGatewayAddressRule.Instance,
    ];

    public static IReadOnlyList<ValidityRule<SimOnPremisesNetwork>> OnPremisesNetwork { get; } =
    [
        OnPremisesAddressRule.Instance,
        ExpressRouteNatRule.Instance,
    ];

    public static IReadOnlyList<ValidityRule<SimGateway>> Gateway { get; } =
    [
        GatewayLimitRule.Instance,
        GatewayBesideRemoteRule.Instance,
        GatewayLocationRule.Instance,
    ];

    public static IReadOnlyList<ValidityRule<SimManagedService>> ManagedService { get; } =
    [
        ManagedServiceSubnetRule.Instance,
        ManagedServiceDelegationRule.Instance,
        ManagedServiceDedicatedRule.Instance,
        ManagedServicePlaceRule.Instance,
        ManagedServiceAddressRule.Instance,
    ];

    public static IReadOnlyList<ValidityRule<SimServiceEndpointPolicy>> ServiceEndpointPolicy { get; } =
    [
        PolicyLimitRule.Instance,
    ];

    /// <summary>The first refusal, as Azure gives one; null for an entity that Azure takes.</summary>
    public static Refusal? Judge<T>(this IReadOnlyList<ValidityRule<T>> rules, SimTopology topology, T entity)
        where T : SimEntity =>
        rules.Violations(topology, entity).FirstOrDefault()?.Refusal;

    /// <summary>Everything that is wrong with the entity.</summary>
    public static IEnumerable<Violation> Violations<T>(
        this IReadOnlyList<ValidityRule<T>> rules, SimTopology topology, T entity)
        where T : SimEntity
    {
        foreach (ValidityRule<T> rule in rules)
        {
            if (rule.Judge(topology, entity) is { } refusal)
            {
                yield return new(rule, refusal);
            }
        }
    }
}
