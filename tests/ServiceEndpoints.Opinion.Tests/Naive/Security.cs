using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Opinion.Naive;

internal sealed record Packet(uint Source, uint Destination, int SourcePort, int Port, IPProtocol Protocol);

/// <summary>Security groups: both groups must let a packet through, and no group lets everything through.</summary>
internal static class Security
{
    private const string Group = "networkSecurityGroup";

    private const string Access = "allowVirtualNetworkAccess";

    private static readonly string[] s_special = ["VirtualNetwork", "Internet", "AzureLoadBalancer"];

    /// <summary>Null when a tag that nobody knows decides.</summary>
    public static bool? Lets(Estate estate, bool inbound, Sub sub, Card? card, Packet packet)
    {
        bool isOpen = (sub.LacksGroup && estate.Partial) || sub.Lacks(Group);
        bool? first = isOpen ? null : Passes(estate, inbound, sub, sub.Group, packet);
        bool? second = card?.Lacks(Group) == true ? null : Passes(estate, inbound, sub, card?.Group, packet);
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

        if (group.Lacks("securityRules"))
        {
            return null;
        }

        List<bool> doubted = [];
        bool? Given(bool allowed) => doubted.TrueForAll(other => other == allowed) ? allowed : null;
        foreach (Line line in InOrder(group, inbound))
        {
            bool? match = Matches(estate, sub, line, packet);
            if (match == true)
            {
                return Given(line.Allow);
            }

            if (match is null)
            {
                doubted.AddRange(line.Unread == "access" ? [true, false] : [line.Allow]);
            }
        }

        bool otherwise = inbound
            ? packet.Source == Cidr.Address("168.63.129.16")
            : InInternet(estate, sub, packet.Destination);
        bool? net = And(InVirtualNetwork(estate, sub, packet.Source), InVirtualNetwork(estate, sub, packet.Destination));
        if (net is null)
        {
            doubted.Add(true);
        }

        return Given(net == true || otherwise);
    }

    /// <summary>A rule whose priority nobody knows may come before all others, and one may be for either direction.</summary>
    private static IEnumerable<Line> InOrder(Group group, bool inbound) => group.Lines
        .Where(line => line.Inbound == inbound || line.Unread == "direction")
        .OrderBy(line => line.Unread == "priority" ? 0 : line.Priority);

    private static bool? And(bool? one, bool? other) =>
        one == false || other == false ? false
        : one is null || other is null ? null
        : true;

    private static bool? Matches(Estate estate, Sub sub, Line line, Packet packet)
    {
        Stretch[] all = [new(0, 65535)];
        Stretch[] fromPorts = line.Unread == "sourcePortRange" ? all : line.FromPorts;
        Stretch[] toPorts = line.Unread == "destinationPortRange" ? all : line.ToPorts;
        bool protocol = line.Unread == "protocol" || line.Protocol == IPProtocol.Any || line.Protocol == packet.Protocol;
        bool ports = packet.Protocol == IPProtocol.Icmp
            ? line.Unread == "protocol" || line.Protocol == IPProtocol.Icmp
                || fromPorts.Concat(toPorts).All(stretch => stretch == all[0])
            : fromPorts.Any(stretch => stretch.Has((uint)packet.SourcePort))
                && toPorts.Any(stretch => stretch.Has((uint)packet.Port));
        bool? from = line.Unread == "sourceAddressPrefix"
            ? null
            : Side(estate, sub, line.From, line.FromLabels, packet.Source);
        bool? to = line.Unread == "destinationAddressPrefix"
            ? null
            : Side(estate, sub, line.To, line.ToLabels, packet.Destination);
        bool? fits = And(from, to);
        return !protocol || !ports ? false
            : line.Unread is not null && fits == true ? null
            : fits;
    }

    private static bool? Side(Estate estate, Sub sub, string[] words, bool labels, uint address) => labels
        ? Labelled([.. estate.Cards.Where(card => card.Sub.Net == sub.Net && card.Address == address)], words)
        : words is [var tag] && char.IsLetter(tag[0]) && !s_special.Contains(tag) && !Tags.IsKnown(tag) ? null
        : words is ["VirtualNetwork"] ? InVirtualNetwork(estate, sub, address)
        : words.Any(word => Word(estate, sub, word, address));

    private static bool? Labelled(List<Card> cards, string[] words) =>
        cards.Exists(card => card.Labels.Exists(label => words.Contains(label))) ? true
        : cards.Exists(card => card.Lacks("applicationSecurityGroups")) ? null
        : false;

    private static bool Word(Estate estate, Sub sub, string word, uint address)
    {
        switch (word)
        {
            case "*":
                return true;
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
    /// not the prefixes of endpoints. Null where any of that is not known.
    /// </summary>
    private static bool? InVirtualNetwork(Estate estate, Sub sub, uint address)
    {
        List<Udr> routes = sub.Table?.Routes ?? [];
        if (address == Cidr.Address("168.63.129.16")
            || Connected(estate, sub).Exists(block => block.Has(address))
            || routes.Exists(udr => udr.Blocks.Any(block => block.Has(address))))
        {
            return true;
        }

        bool may = RouteDoubt.HasOpenTable(estate, sub) || IsOfBarred(estate, sub, address)
            || (Tags.IsPublic(address)
                ? routes.Exists(udr => udr.HasUnknownTag)
                : RouteDoubt.HasOpenSpace(estate, sub) || RouteDoubt.HasOpenGateway(estate, sub));
        return may ? null : false;
    }

    /// <summary>Public addresses outside the VNet and what it is connected to, Azure's own included.</summary>
    private static bool InInternet(Estate estate, Sub sub, uint address) =>
        Tags.IsPublic(address) && !Connected(estate, sub).Exists(block => block.Has(address))
        && !IsOfBarred(estate, sub, address);

    /// <summary>Whether it is of a peer of which nobody knows whether it may come in.</summary>
    private static bool IsOfBarred(Estate estate, Sub sub, uint address) => Neighbours.PeersOf(estate, sub.Net).Exists(peer =>
        Neighbours.Peering(estate, sub.Net, peer)!.Lacks(Access) && peer.Has(address));

    private static List<Cidr> Connected(Estate estate, Sub sub) =>
    [
        .. sub.Net.Ranges,
        .. Neighbours.PeersOf(estate, sub.Net)
            .Where(peer => Neighbours.Peering(estate, sub.Net, peer) is { Access: true } own && !own.Lacks(Access))
            .SelectMany(peer => peer.Ranges),
        .. Neighbours.GatesOf(estate, sub.Net).SelectMany(gate => gate.Site.Ranges.Concat(gate.Advertised))
            .Where(block => block.Length > 0),
    ];
}
