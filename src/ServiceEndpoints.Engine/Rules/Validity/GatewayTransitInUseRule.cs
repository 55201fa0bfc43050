using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Gateway transit stays allowed as long as the peer uses it.</summary>
public sealed class GatewayTransitInUseRule : ValidityRule<SimPeering>
{
    public static readonly GatewayTransitInUseRule Instance = new();

    private GatewayTransitInUseRule()
        : base(
            "SE1205",
            "Gateway transit in use stays",
            "A peering must allow gateway transit while the peering that leads back uses remote gateways.",
            "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-peering-gateway-transit")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimPeering entity) =>
        !entity.AllowGatewayTransit && RemoteGatewayRule.Reverse(topology, entity) is { UseRemoteGateways: true } user
            ? new Refusal(
                ErrorId.PeeringInUse,
                $"The peering '{entity}' must allow gateway transit while '{user}' uses remote gateways.",
                entity.ToString())
            : null;
}
