using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The last gateway of a VNet stays as long as a peer uses it.</summary>
public sealed class GatewayInUseRule : DeletionRule<SimGateway>
{
    public static readonly GatewayInUseRule Instance = new();

    private GatewayInUseRule()
        : base(
            "SE1456",
            "Shared gateways stay",
            "The last gateway of a VNet can be deleted when no peering of another VNet uses it.",
            "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-peering-gateway-transit")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimGateway entity)
    {
        bool last = !topology.Gateways.Any(
            other => ArmId.Same(other.VNetId, entity.VNetId) && !ArmId.Same(other.Id, entity.Id));
        SimPeering? user = last
            ? topology.Peerings.FirstOrDefault(
                peering => peering.UseRemoteGateways && ArmId.Same(peering.RemoteVNetId, entity.VNetId))
            : null;
        return user is null
            ? null
            : new Refusal(
                ErrorId.GatewayInUse,
                $"The peering '{user}' uses the gateway '{entity}'. "
                + $"Set-SimPeering {user.VNetName} {user.Name} -UseRemoteGateways:$false frees it.",
                entity.Name);
    }
}
