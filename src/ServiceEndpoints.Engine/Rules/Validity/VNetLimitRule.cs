using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A subscription has a limit of VNets in each region.</summary>
public sealed class VNetLimitRule : ValidityRule<SimVNet>
{
    public static readonly VNetLimitRule Instance = new();

    private VNetLimitRule()
        : base(
            "SE1114",
            "VNets of a subscription in a region",
            "A subscription has no more VNets in a region than its limit.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimVNet entity)
    {
        // Counting all of them is dear; fewer altogether than the limit are not too many anywhere.
        if (topology.VNets.Count < LimitRule.NumberOf(topology, ServiceLimits.VNets))
        {
            return null;
        }

        int others = topology.VNets.Count(other => IsBeside(entity, other));
        return LimitRule.Judge(topology, ServiceLimits.VNets, others + 1, entity.SubscriptionId);
    }

    private static bool IsBeside(SimVNet one, SimVNet other) =>
        ArmId.Same(one.Location, other.Location)
        && ArmId.Same(one.SubscriptionId, other.SubscriptionId)
        && !ArmId.Same(one.Id, other.Id);
}
