using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A VNet uses the gateways of one peer that has some and shares them, and only without its own.</summary>
public sealed class RemoteGatewayRule : ValidityRule<SimPeering>
{
    public static readonly RemoteGatewayRule Instance = new();

    private RemoteGatewayRule()
        : base(
            "SE1204",
            "Remote gateways exist and are shared",
            "A peering can use remote gateways when the other VNet has a gateway and its peering allows transit, "
            + "when the own VNet has no gateway, and for one peering of a VNet only.",
            "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-peering-gateway-transit")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimPeering entity)
    {
        if (!entity.UseRemoteGateways)
        {
            return null;
        }

        return OwnGateway(topology, entity) ?? SecondUse(topology, entity) ?? Remote(topology, entity);
    }

    /// <summary>The peering of the other VNet that leads back; null when there is none.</summary>
    internal static SimPeering? Reverse(SimTopology topology, SimPeering peering) => topology.Peerings
        .PartsOf(peering.RemoteVNetId)
        .FirstOrDefault(other => ArmId.Same(other.RemoteVNetId, peering.VNetId));

    private static Refusal? OwnGateway(SimTopology topology, SimPeering peering) =>
        topology.Gateways.FirstOrDefault(gateway => ArmId.Same(gateway.VNetId, peering.VNetId)) is { } own
            ? Refused(peering, $"'{peering.VNetName}' has the gateway '{own}' of its own")
            : null;

    private static Refusal? SecondUse(SimTopology topology, SimPeering peering) =>
        topology.Peerings.PartsOf(peering.VNetId)
            .FirstOrDefault(other => other.UseRemoteGateways && !ArmId.Same(other.Id, peering.Id)) is { } first
            ? Refused(peering, $"'{first}' already uses the gateways of '{first.RemoteVNet}'")
            : null;

    private static Refusal? Remote(SimTopology topology, SimPeering peering)
    {
        // What is not in the topology is not known to have no gateway.
        if (!topology.VNets.TryGet(peering.RemoteVNetId, out SimVNet? remote))
        {
            return null;
        }

        if (!topology.Gateways.Any(gateway => ArmId.Same(gateway.VNetId, remote.Id)))
        {
            return Refused(peering, $"'{remote}' has no gateway") with { AzureCode = "RemoteVnetHasNoGateways" };
        }

        return Reverse(topology, peering) is { AllowGatewayTransit: true }
            ? null
            : Refused(peering, $"'{remote}' has no peering with '{peering.VNetName}' that allows gateway transit");
    }

    private static Refusal Refused(SimPeering peering, string reason) => new(
        ErrorId.ValueInvalid, $"The peering '{peering}' cannot use remote gateways: {reason}.", peering.ToString());
}
