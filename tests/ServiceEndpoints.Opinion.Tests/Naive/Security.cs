using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Opinion.Naive;

internal sealed record Packet(uint Source, uint Destination, int SourcePort, int Port, IPProtocol Protocol);

/// <summary>Security groups: both groups must let a packet through, and no group lets everything through.</summary>
internal static class Security
{
    private static readonly string[] s_special = ["VirtualNetwork", "Internet", "AzureLoadBalancer"];

    /// <summary>Null when a tag that nobody knows decides.</summary>
    public static bool? Lets(Estate estate, bool inbound, Sub sub, Card? card, Packet packet)
    {
        bool? first = sub.LacksGroup && estate.Partial ? null : Passes(estate, inbound, sub, sub.Group, packet);
        bool? second = Passes(estate, inbound, sub, card?.Group, packet);
        return first == false || second == false ? false
            : first is null || second is null ? null
            : true;
    }

    private static bool? Passes(Estate estate, bool inbound, Sub sub, Group? group, Packet packet)
    {
        if (group is null)
        {
            return true;
        }

        List<bool> doubted = [];
        bool? Given(bool allowed) => doubted.TrueForAll(other => other == allowed) ? allowed : null;
        foreach (Line line in group.Lines.Where(line => line.Inbound == inbound).OrderBy(line => line.Priority))
        {
            bool? match = Matches(estate, sub, line, packet);
            if (match == true)
            {
                return Given(line.Allow);
            }

            if (match is null)
            {
                doubted.Add(line.Allow);
            }
        }

        bool net = InVirtualNetwork(estate, sub, packet.Source) && InVirtualNetwork(estate, sub, packet.Destination);
        return Given(inbound
            ? net || packet.Source == Cidr.Address("168.63.129.16")
            : net || InInternet(estate, sub, packet.Destination));
    }

    private static bool? Matches(Estate estate, Sub sub, Line line, Packet packet)
    {
        bool protocol = line.Protocol == IPProtocol.Any || line.Protocol == packet.Protocol;
        bool ports = packet.Protocol == IPProtocol.Icmp
            ? line.FromPorts.Concat(line.ToPorts).All(stretch => stretch == new Stretch(0, 65535))
            : line.FromPorts.Any(stretch => stretch.Has((uint)packet.SourcePort))
                && line.ToPorts.Any(stretch => stretch.Has((uint)packet.Port));
        bool? from = Side(estate, sub, line.From, line.FromLabels, packet.Source);
        bool? to = Side(estate, sub, line.To, line.ToLabels, packet.Destination);
        return !protocol || !ports || from == false || to == false ? false
            : from is null || to is null ? null
            : true;
    }

    private static bool? Side(Estate estate, Sub sub, string[] words, bool labels, uint address) => labels
        ? estate.Cards.Any(card =>
            card.Sub.Net == sub.Net && card.Address == address && card.Labels.Exists(label => words.Contains(label)))
        : words is [var tag] && char.IsLetter(tag[0]) && !s_special.Contains(tag) && !Tags.IsKnown(tag) ? null
        : words.Any(word => Word(estate, sub, word, address));

    private static bool Word(Estate estate, Sub sub, string word, uint address)
    {
        switch (word)
        {
            case "*":
                return true;
            case "VirtualNetwork":
                return InVirtualNetwork(estate, sub, address);
            case "Internet":
                return InInternet(estate, sub, address);
            case "AzureLoadBalancer":
                return address == Cidr.Address("168.63.129.16");
        }

        if (char.IsLetter(word[0]))
        {
            return Tags.Blocks(word).Any(block => block.Has(address));
        }

        return word.Contains('/', StringComparison.Ordinal)
            ? Cidr.Of(word).Has(address)
            : Cidr.Address(word) == address;
    }

    /// <summary>
    /// The VNet, its peers, what its gateways lead to, the host's address and the prefixes of user-defined routes;
    /// not the prefixes of endpoints.
    /// </summary>
    private static bool InVirtualNetwork(Estate estate, Sub sub, uint address) =>
        address == Cidr.Address("168.63.129.16")
        || Connected(estate, sub).Exists(block => block.Has(address))
        || (sub.Table?.Routes ?? []).Exists(udr => udr.Blocks.Any(block => block.Has(address)));

    /// <summary>Public addresses outside the VNet and what it is connected to, Azure's own included.</summary>
    private static bool InInternet(Estate estate, Sub sub, uint address) =>
        Tags.IsPublic(address) && !Connected(estate, sub).Exists(block => block.Has(address));

    private static List<Cidr> Connected(Estate estate, Sub sub) =>
    [
        .. sub.Net.Ranges,
        .. Neighbours.PeersOf(estate, sub.Net)
            .Where(peer => Neighbours.Peering(estate, sub.Net, peer)!.Access)
            .SelectMany(peer => peer.Ranges),
        .. Neighbours.GatesOf(estate, sub.Net).SelectMany(gate => gate.Site.Ranges.Concat(gate.Advertised))
            .Where(block => block.Length > 0),
    ];
}
