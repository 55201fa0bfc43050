using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>Packets that come into the VNets from outside, to a machine.</summary>
internal static class Arrivals
{
    public static List<Fate> FromSite(Estate estate, Ask ask, Site site, List<int> fromPorts, List<int> ports)
    {
        Card card = ((CardTarget)ask.Target).Card;
        if (Neighbours.GatesOf(estate, card.Sub.Net).Find(gate => gate.Site == site) is not { } gate)
        {
            return [estate.Partial ? new() { Unknown = true } : new() { Blockers = [(Stage.Routing, Reason.NoRoute)] }];
        }

        List<uint> sources = Points.Within(site.Ranges.Select(Stretch.Of), Points.Cuts(estate));
        if (Neighbours.GatewaySub(estate, gate.Net) is { } entry)
        {
            return
            [
                .. from source in sources
                   from fromPort in fromPorts
                   from port in ports
                   let packet = new Packet(source, card.Address, fromPort, port, ask.Protocol)
                   from fate in new Walk(estate, ask, packet, null).FromSite(entry)
                   select fate,
            ];
        }

        return At(estate, ask, card, sources, fromPorts, ports, SourceAddressKind.Private);
    }

    public static List<Fate> FromOutside(
        Estate estate, Ask ask, List<uint> sources, List<int> fromPorts, List<int> ports)
    {
        Card card = ((CardTarget)ask.Target).Card;
        bool may = card.Lacks("publicIPAddress");
        if (card.Public is null && !card.HasSecretPublic && !may)
        {
            return [new() { Blockers = [(Stage.Routing, Reason.NoRoute)] }];
        }

        List<Fate> fates = At(estate, ask, card, sources, fromPorts, ports, SourceAddressKind.Public);
        return may ? fates.ConvertAll(fate => fate.Then(new() { Unknown = true })) : fates;
    }

    /// <summary>
    /// What keeps a packet out of a machine. Inbound rules see its private address; a reply to the internet must find
    /// its way back there.
    /// </summary>
    public static List<(Stage Stage, Reason Reason)> Blockers(
        Estate estate, Card card, Packet packet, bool fromInternet)
    {
        List<(Stage Stage, Reason Reason)> blockers = [];
        if (Security.Lets(estate, inbound: true, card.Sub, card, packet with { Destination = card.Address }) == false)
        {
            blockers.Add((Stage.SecurityRules, Reason.NsgDenied));
        }

        bool repliesLeave = Routing.Choose(estate, card.Sub, packet.Source)?.Hop
            is NextHopType.Internet or NextHopType.VirtualNetworkServiceEndpoint;
        if (fromInternet && !repliesLeave)
        {
            blockers.Add((Stage.Routing, Reason.NoRoute));
        }

        if (Unanswered(card) is { } reason)
        {
            blockers.Add((Stage.Resource, reason));
        }

        return blockers;
    }

    /// <summary>A machine that does not run, and an app, which only sends through its subnet, answer nobody.</summary>
    public static Reason? Unanswered(Card card) => !card.Machine.Runs ? Reason.NextHopUnreachable
        : card.Machine.IsApp ? Reason.PortNotOffered
        : null;

    public static bool IsDoubted(Estate estate, Card card, Packet packet) => card.Machine.Lacks("powerState")
        || Security.Lets(estate, inbound: true, card.Sub, card, packet with { Destination = card.Address }) is null;

    private static List<Fate> At(
        Estate estate,
        Ask ask,
        Card card,
        List<uint> sources,
        List<int> fromPorts,
        List<int> ports,
        SourceAddressKind kind) =>
    [
        .. from source in sources
           from fromPort in fromPorts
           from port in ports
           let packet = new Packet(source, card.Address, fromPort, port, ask.Protocol)
           select new Fate
           {
               Blockers = Blockers(estate, card, packet, kind == SourceAddressKind.Public),
               Unknown = IsDoubted(estate, card, packet),
               Seen = [new(source, source)],
               Kind = kind,
           },
    ];
}
