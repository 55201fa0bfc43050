using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Routing;

/// <summary>
/// A VNet that this one is peered with in both directions, so that traffic flows.
/// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview
/// </summary>
/// <param name="Peering">This VNet's side.</param>
/// <param name="Reverse">The peer's side.</param>
internal sealed record ConnectedPeer(SimPeering Peering, SimPeering Reverse, SimVNet VNet)
{
    /// <summary>
    /// Without access the routes stay, and only the tag VirtualNetwork, hence the default rules, leave the peer out.
    /// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering
    /// </summary>
    public bool IsInVirtualNetworkTag => Peering.AllowVirtualNetworkAccess && UnreadAccess is null;

    /// <summary>Why it is not known whether the peer is in the tag; null when it is.</summary>
    public UnresolvedValue? UnreadAccess => Peering.Unread("allowVirtualNetworkAccess");

    public static IReadOnlyList<ConnectedPeer> Of(SimTopology topology, SimVNet vnet)
    {
        List<ConnectedPeer> peers = [];
        foreach (SimPeering peering in topology.Peerings.PartsOf(vnet.Id))
        {
            if (topology.VNets.TryGet(peering.RemoteVNetId, out SimVNet? remote)
                && Reversed(topology, peering) is { } reverse)
            {
                peers.Add(new(peering, reverse, remote));
            }
        }

        return peers;
    }

    /// <summary>The open peerings of the VNet with VNets that are not in the topology.</summary>
    public static IEnumerable<SimPeering> Missing(SimTopology topology, SimVNet vnet) => topology.Peerings
        .PartsOf(vnet.Id)
        .Where(peering => peering.AllowVirtualNetworkAccess && !topology.VNets.TryGet(peering.RemoteVNetId, out _));

    private static SimPeering? Reversed(SimTopology topology, SimPeering peering) => topology.Peerings
        .PartsOf(peering.RemoteVNetId)
        .FirstOrDefault(other => ArmId.Same(other.RemoteVNetId, peering.VNetId));
}
