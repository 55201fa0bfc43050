using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A gateway is in the region of its VNet.</summary>
public sealed class GatewayLocationRule : ValidityRule<SimGateway>
{
    public static readonly GatewayLocationRule Instance = new();

    private GatewayLocationRule()
        : base(
            "SE1422",
            "A gateway is in its VNet's region",
            "A virtual network gateway is in the region and subscription of its VNet.",
            "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimGateway entity) =>
        topology.VNets.Find(entity.VNetId) is { } vnet
            ? SameRegionRule.Judge(entity, entity.Location, vnet, vnet.Location)
            : null;
}
