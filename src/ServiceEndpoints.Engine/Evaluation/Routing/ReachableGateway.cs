using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Routing;

/// <summary>
/// A gateway that a VNet can use: its own, or one that a peer lends.
/// Source: https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-peering-gateway-transit
/// </summary>
/// <param name="Prefixes">What it propagates: advertised prefixes, and for a VPN those of the network behind.</param>
internal sealed record ReachableGateway(
    SimGateway Gateway, SimOnPremisesNetwork? OnPremises, ValueList<AddressPrefix> Prefixes)
{
    /// <summary>What is behind the gateway, as far as its prefixes tell; a default route tells nothing.</summary>
    public AddressSet Behind { get; } = AddressSet.From(Prefixes.Where(prefix => prefix.Length > 0));

    public static IReadOnlyList<ReachableGateway> Of(SimTopology topology, SimVNet vnet)
    {
        HashSet<string> vnets = new(ArmId.Comparer) { vnet.Id };
        foreach (ConnectedPeer peer in ConnectedPeer.Of(topology, vnet))
        {
            if (peer.Peering.UseRemoteGateways && peer.Reverse.AllowGatewayTransit)
            {
                vnets.Add(peer.VNet.Id);
            }
        }

        return topology.Gateways
            .Where(gateway => vnets.Contains(gateway.VNetId))
            .Select(gateway => Of(topology, gateway))
            .ToList();
    }

    private static ReachableGateway Of(SimTopology topology, SimGateway gateway)
    {
        SimOnPremisesNetwork? network = topology.OnPremisesNetworks.Find(gateway.OnPremisesNetworkId);
        IEnumerable<AddressPrefix> prefixes = gateway.AdvertisedPrefix.Concat(network?.AddressPrefix ?? []);
        return new(gateway, network, prefixes.Distinct().ToValueList());
    }
}
