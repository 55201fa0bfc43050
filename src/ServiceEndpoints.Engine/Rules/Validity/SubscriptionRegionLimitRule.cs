using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>
/// How far one VNet can be spread over a service. The page does not say what is counted; here it is, for one VNet
/// and service, the pairs of subscription and region of the resources that have an active rule for any of its subnets.
/// </summary>
public sealed class SubscriptionRegionLimitRule : VNetRuleAdmissionRule
{
    public static readonly SubscriptionRegionLimitRule Instance = new();

    // An import asks about thousands of rules in one topology.
    private static readonly ConditionalWeakTable<SimTopology, StrongBox<int>> s_places = [];

    private SubscriptionRegionLimitRule()
        : base(
            "SE1521",
            "Subscriptions and regions per VNet and service",
            "One virtual network is in active rules of a service for at most 200 different subscriptions and regions.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }

    /// <summary>Whether a rule counts.</summary>
    public static bool IsActive(SimNetworkRule rule) =>
        rule is { Kind: NetworkRuleKind.VirtualNetwork, Stale: false }
        && rule.State != NetworkRuleState.NetworkSourceDeleted;

    /// <summary>What is counted: each subscription in each region once.</summary>
    public static string PlaceOf(SimResource resource) => $"{resource.SubscriptionId}/{resource.Location}";

    protected override Refusal? Judge(
        SimTopology topology, SimResource resource, SimNetworkRule rule, SimSubnet subnet)
    {
        int limit = LimitRule.NumberOf(topology, ServiceLimits.SubscriptionRegions) ?? int.MaxValue;
        if (topology.Resources.Count < limit || PlacesOf(topology) < limit)
        {
            return null;
        }

        string service = ServiceCatalogue.ForResourceType(resource.Type).Service;
        HashSet<string> places = topology.Resources
            .Where(other => ServiceCatalogue.ForResourceType(other.Type).Service == service)
            .Where(other => Names(other, subnet.VNetId))
            .Append(resource)
            .Select(PlaceOf)
            .ToHashSet(ArmId.Comparer);
        return LimitRule.Judge(
            topology, ServiceLimits.SubscriptionRegions, places.Count, $"{subnet.VNetName} ({service})");
    }

    /// <summary>Of all VNets and services together there are no fewer than of one.</summary>
    private static int PlacesOf(SimTopology topology) => s_places.GetValue(
        topology, static t => new(t.Resources.Select(PlaceOf).Distinct(ArmId.Comparer).Count())).Value;

    private static bool Names(SimResource resource, string vnetId) => resource.Firewall.NetworkRules.Any(rule =>
        IsActive(rule) && ArmId.Same(ArmId.ParentOf(rule.Value), vnetId));
}
