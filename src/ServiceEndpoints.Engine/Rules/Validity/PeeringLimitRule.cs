using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A VNet has a limit of peerings.</summary>
public sealed class PeeringLimitRule : ValidityRule<SimPeering>
{
    public static readonly PeeringLimitRule Instance = new();

    private PeeringLimitRule()
        : base(
            "SE1206",
            "Peerings of a VNet",
            "A VNet has no more peerings than its limit.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimPeering entity)
    {
        int others = topology.Peerings.CountBeside(entity);
        return LimitRule.Judge(topology, ServiceLimits.PeeringsPerVNet, others + 1, entity.VNetName);
    }
}
