using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Peered VNets share no address, and neither do the peers of one VNet.</summary>
public sealed class PeeringDisjointRule : ValidityRule<SimPeering>
{
    public static readonly PeeringDisjointRule Instance = new();

    private PeeringDisjointRule()
        : base(
            "SE1203",
            "Peers have different addresses",
            "VNets with overlapping ranges cannot be peered, nor can one join a VNet whose other peers it overlaps.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimPeering entity) =>
        topology.VNets.Find(entity.VNetId) is { } vnet
        && topology.VNets.Find(entity.RemoteVNetId) is { } remote
            ? Judge(topology, vnet, remote) ?? WithPeersOf(topology, vnet, remote)
            : null;

    /// <summary>Judges a VNet against a peer and against all other peers of that peer.</summary>
    internal static Refusal? Judge(SimTopology topology, SimVNet vnet, SimVNet remote) =>
        PrefixOverlap.Between(vnet.AddressPrefix, remote.AddressPrefix) is { } overlap
            ? new Refusal(
                ErrorId.AddressPrefixOverlaps,
                $"'{vnet}' and '{remote}' cannot be peered: {overlap.One} overlaps {overlap.Other}.",
                overlap.One.ToString())
            : WithPeersOf(topology, remote, vnet);

    private static Refusal? WithPeersOf(SimTopology topology, SimVNet middle, SimVNet joining)
    {
        foreach (SimPeering peering in topology.Peerings.PartsOf(middle.Id))
        {
            if (!ArmId.Same(peering.RemoteVNetId, joining.Id)
                && topology.VNets.Find(peering.RemoteVNetId) is { } third
                && PrefixOverlap.Between(joining.AddressPrefix, third.AddressPrefix) is { } overlap)
            {
                return new(
                    ErrorId.AddressPrefixOverlaps,
                    $"'{joining}' and '{middle}' cannot be peered: {overlap.One} overlaps {overlap.Other} of "
                    + $"'{third}', which is already a peer of '{middle}'.",
                    overlap.One.ToString(),
                    "VnetAddressSpaceOverlapsWithAlreadyPeeredVnet");
            }
        }

        return null;
    }
}
