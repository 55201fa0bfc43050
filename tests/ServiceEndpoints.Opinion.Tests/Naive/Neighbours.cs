using System.Collections.Generic;
using System.Linq;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>What a VNet is connected to.</summary>
internal static class Neighbours
{
    public static Peer? Peering(Estate estate, Net here, Net there) =>
        estate.Peers.Find(peer => peer.Here == here && peer.There == there);

    /// <summary>Peers count once both directions are there.</summary>
    public static List<Net> PeersOf(Estate estate, Net net) =>
        [.. estate.Peers.Where(peer => peer.Here == net && Peering(estate, peer.There, net) is not null)
            .Select(peer => peer.There)];

    /// <summary>Own gateways, and those of a peer that offers them to a VNet that uses them.</summary>
    public static List<Gate> GatesOf(Estate estate, Net net)
    {
        List<Gate> gates = estate.Gates.FindAll(gate => gate.Net == net);
        foreach (Net there in PeersOf(estate, net))
        {
            if (Peering(estate, net, there)!.UsesRemoteGateway && Peering(estate, there, net)!.OffersGateway)
            {
                gates.AddRange(estate.Gates.FindAll(gate => gate.Net == there));
            }
        }

        return gates;
    }

    /// <summary>Where a gateway is, if the estate says so: what it brings in goes by the routes there.</summary>
    public static Sub? GatewaySub(Estate estate, Net net) =>
        estate.Subs.Find(sub => sub.Net == net && sub.IsOfGateway);

    public static Card? CardAt(Estate estate, Net net, uint address) =>
        estate.Cards.FirstOrDefault(card => card.Sub.Net == net && card.Address == address);
}
