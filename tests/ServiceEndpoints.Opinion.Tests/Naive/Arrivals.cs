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
        if (!Neighbours.GatesOf(estate, card.Sub.Net).Exists(gate => gate.Site == site))
        {
            return [new() { Blockers = [(Stage.Routing, Reason.NoRoute)] }];
        }

        List<uint> sources = Points.Within(site.Ranges.Select(Stretch.Of), Points.Cuts(estate));
        return At(estate, ask, card, sources, fromPorts, ports, SourceAddressKind.Private);
    }

    public static List<Fate> FromOutside(
        Estate estate, Ask ask, List<uint> sources, List<int> fromPorts, List<int> ports)
    {
        Card card = ((CardTarget)ask.Target).Card;
        return card.Public is null
            ? [new() { Blockers = [(Stage.Routing, Reason.NoRoute)] }]
            : At(estate, ask, card, sources, fromPorts, ports, SourceAddressKind.Public);
    }

    /// <summary>
    /// Inbound rules see the machine's private address. A reply to the internet must find its way back there.
    /// </summary>
    private static List<Fate> At(
        Estate estate,
        Ask ask,
        Card card,
        List<uint> sources,
        List<int> fromPorts,
        List<int> ports,
        SourceAddressKind kind)
    {
        List<Fate> fates = [];
        foreach (uint source in sources)
        {
            bool repliesLeave = Routing.Choose(estate, card.Sub, source)?.Hop
                is NextHopType.Internet or NextHopType.VirtualNetworkServiceEndpoint;
            foreach (Packet packet in fromPorts.SelectMany(fromPort => ports.Select(port =>
                new Packet(source, card.Address, fromPort, port, ask.Protocol))))
            {
                List<(Stage Stage, Reason Reason)> blockers = [];
                if (!Security.Lets(estate, inbound: true, card.Sub, card, packet))
                {
                    blockers.Add((Stage.SecurityRules, Reason.NsgDenied));
                }

                if (kind == SourceAddressKind.Public && !repliesLeave)
                {
                    blockers.Add((Stage.Routing, Reason.NoRoute));
                }

                if (!card.Machine.Runs)
                {
                    blockers.Add((Stage.Resource, Reason.NextHopUnreachable));
                }

                fates.Add(new() { Blockers = blockers, Seen = [new(source, source)], Kind = kind });
            }
        }

        return fates;
    }
}
