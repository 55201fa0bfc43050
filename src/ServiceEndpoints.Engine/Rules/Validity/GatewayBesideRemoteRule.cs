using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A VNet that uses the gateways of a peer gets none of its own.</summary>
public sealed class GatewayBesideRemoteRule : ValidityRule<SimGateway>
{
    public static readonly GatewayBesideRemoteRule Instance = new();

    private GatewayBesideRemoteRule()
        : base(
            "SE1421",
            "No gateway beside a remote one",
            "A VNet with a peering that uses remote gateways cannot have a gateway.",
            "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-peering-gateway-transit")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimGateway entity) =>
        topology.Peerings.PartsOf(entity.VNetId).FirstOrDefault(peering => peering.UseRemoteGateways) is { } user
            ? new Refusal(
                ErrorId.ValueInvalid,
                $"The VNet '{entity.VNet}' cannot have a gateway: its peering '{user}' uses remote gateways.",
                entity.Name)
            : null;
}
