using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>An on-premises network stays as long as a gateway leads to it.</summary>
public sealed class OnPremisesNetworkInUseRule : DeletionRule<SimOnPremisesNetwork>
{
    public static readonly OnPremisesNetworkInUseRule Instance = new();

    private OnPremisesNetworkInUseRule()
        : base(
            "SE1455",
            "Connected on-premises networks stay",
            "An on-premises network can be removed when no gateway is connected to it.",
            "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-modify-local-network-gateway")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimOnPremisesNetwork entity) =>
        topology.Gateways.FirstOrDefault(gateway => ArmId.Same(gateway.OnPremisesNetworkId, entity.Id)) is { } user
            ? new Refusal(
                ErrorId.OnPremisesNetworkInUse,
                $"The gateway '{user}' leads to the on-premises network '{entity}'. "
                + $"Set-SimGateway {user} -OnPremisesNetwork $null cuts it off.",
                entity.Name)
            : null;
}
