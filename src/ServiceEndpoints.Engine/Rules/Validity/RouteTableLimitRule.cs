using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A subscription has a limit of route tables in each region.</summary>
public sealed class RouteTableLimitRule : ValidityRule<SimRouteTable>
{
    public static readonly RouteTableLimitRule Instance = new();

    private RouteTableLimitRule()
        : base(
            "SE1305",
            "Route tables of a subscription in a region",
            "A subscription has no more route tables in a region than its limit.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimRouteTable entity)
    {
        int others = topology.RouteTables.Count(other => IsBeside(entity, other));
        return LimitRule.Judge(topology, ServiceLimits.RouteTables, others + 1, entity.SubscriptionId);
    }

    private static bool IsBeside(SimRouteTable one, SimRouteTable other) =>
        ArmId.Same(one.Location, other.Location)
        && ArmId.Same(one.SubscriptionId, other.SubscriptionId)
        && !ArmId.Same(one.Id, other.Id);
}
