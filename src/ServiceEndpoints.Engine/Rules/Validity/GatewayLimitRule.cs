using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A VNet has one gateway of each type.</summary>
public sealed class GatewayLimitRule : ValidityRule<SimGateway>
{
    public static readonly GatewayLimitRule Instance = new();

    private GatewayLimitRule()
        : base(
            "SE1420",
            "One gateway of each type",
            "A VNet has at most one VPN gateway and one ExpressRoute gateway.",
            "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimGateway entity)
    {
        string limit = entity.Type == GatewayType.Vpn
            ? ServiceLimits.VpnGatewaysPerVNet
            : ServiceLimits.ExpressRouteGatewaysPerVNet;
        int others = topology.Gateways.Count(other =>
            other.Type == entity.Type && ArmId.Same(other.VNetId, entity.VNetId) && !ArmId.Same(other.Id, entity.Id));
        return LimitRule.Judge(topology, limit, others + 1, entity.VNet);
    }
}
