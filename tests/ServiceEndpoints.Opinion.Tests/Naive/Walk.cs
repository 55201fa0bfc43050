using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>One packet on its way out of a subnet, hop by hop, until it arrives or is lost.</summary>
internal sealed class Walk(Estate estate, Ask ask, Packet sent, Door? door, Sub? claim = null)
{
    private Packet _packet = sent;
    private readonly Diary _diary = new(estate, AskedOf(ask, door));
    private readonly List<Machine> _visited = [];
    private Sub? _start;
    private Sub _here = null!;
    private Card? _card;
    private bool _forwarded;
    private bool _fromSite;
    private bool _returned;

    private Exit Exit => new(estate, ask, door, claim, _diary, new(_start, _here, _card, _forwarded, _packet));

    /// <summary>A user-defined route does not say which gateway; only a VPN gateway takes it.</summary>
    private Gate? VpnGateway => Neighbours.GatesOf(estate, _here.Net).Find(gate => !gate.Express);

    public List<Fate> From(Sub sub, Card? card)
    {
        if (ManagedStart.IsSpecial(card)
            && ManagedStart.From(estate, ask, _packet, door, claim, card!) is { } past)
        {
            return past;
        }

        _start = sub;
        _here = sub;
        _card = card;
        if (card is not null)
        {
            _visited.Add(card.Machine);
            if (!card.Machine.Runs)
            {
                _diary.Block(Stage.Source, Reason.SourceStopped);
            }

            DoubtPowerOf(card);
        }

        return ToTheEnd();
    }

    /// <summary>From an on-premises network, in through the subnet of its gateway.</summary>
    public List<Fate> FromSite(Sub gateway)
    {
        _here = gateway;
        _fromSite = true;
        return ToTheEnd();
    }

    private List<Fate> ToTheEnd()
    {
        List<Fate>? end;
        do
        {
            _diary.Note(Security.Lets(estate, inbound: false, _here, _card, _packet));

            if (RouteDoubt.Is(estate, _here, _packet.Destination))
            {
                return _diary.Unclear();
            }

            Route? route = Routing.Choose(estate, _here, _packet.Destination);
            if (!_fromSite)
            {
                _diary.FirstHop ??= route?.Hop ?? NextHopType.None;
            }

            end = Follow(route);
        }
        while (end is null);

        return end;
    }

    private List<Fate>? Follow(Route? route) => route?.Hop switch
    {
        null => _diary.Lost(Stage.Routing, Reason.NoRoute),
        NextHopType.None => _diary.Lost(Stage.Routing, Reason.RouteNone),
        NextHopType.VnetLocal => Inside(_here.Net.Has(_packet.Destination) ? _here.Net : null),
        NextHopType.VNetPeering =>
            Inside(Neighbours.PeersOf(estate, _here.Net).Find(net => net.Has(_packet.Destination))),
        NextHopType.VirtualAppliance => ToAppliance(route.Via!.Value),
        NextHopType.VirtualNetworkGateway => ToGateway(route.Gate ?? VpnGateway),
        NextHopType.VirtualNetworkServiceEndpoint => Exit.ByEndpoint(route.Service!),
        _ => Exit.ToInternet(Egress.Of(estate, _here, _card)),
    };

    private List<Fate>? ToAppliance(uint address)
    {
        Card? next = new[] { _here.Net }.Concat(Neighbours.PeersOf(estate, _here.Net))
            .Select(net => Neighbours.CardAt(estate, net, address)).FirstOrDefault(card => card is not null);
        if (next is null)
        {
            return Missing(Stage.Appliance, Reason.NextHopUnreachable);
        }

        if (next.Address == _packet.Destination)
        {
            return Inside(next.Sub.Net);
        }

        if (!next.Machine.Runs || !next.Forwards)
        {
            return next.Machine.Runs && next.Lacks("enableIPForwarding")
                ? _diary.Unclear()
                : _diary.Lost(Stage.Appliance, Reason.NextHopUnreachable);
        }

        if (!MayCross(next.Sub.Net))
        {
            return Refused(next.Sub.Net);
        }

        if (_visited.Contains(next.Machine))
        {
            return _diary.Lost(Stage.Appliance, Reason.RoutingLoop);
        }

        _diary.Note(Security.Lets(estate, inbound: true, next.Sub, next, _packet));
        DoubtPowerOf(next);

        _visited.Add(next.Machine);
        _card = next.Machine.Cards[0].Forwards ? next.Machine.Cards[0] : next;
        _here = _card.Sub;
        _forwarded = true;
        if (LeavesTheVNets())
        {
            _packet = _packet with { Source = _card.Address };
        }

        return null;
    }

    /// <summary>An appliance puts its own address on what it sends out of the VNets.</summary>
    private bool LeavesTheVNets() => Tags.IsPublic(_packet.Destination)
        && !Neighbours.PeersOf(estate, _here.Net).Append(_here.Net).Any(net => net.Has(_packet.Destination));

    /// <summary>A peering lets packets from beyond the VNet next door in only when it allows forwarded ones.</summary>
    private bool MayCross(Net there) => there == _here.Net || !_forwarded || _here.Net.Has(_packet.Source)
        || Neighbours.Peering(estate, there, _here.Net)!.Forwarded;

    /// <summary>What a partial estate does not have may be there.</summary>
    private List<Fate> Missing(Stage stage, Reason reason) =>
        estate.Partial ? _diary.Unclear() : _diary.Lost(stage, reason);

    private List<Fate> Inside(Net? net)
    {
        if (net is null)
        {
            return _diary.Lost(Stage.Routing, Reason.NoRoute);
        }

        return MayCross(net) ? Deliver(net) : Refused(net);
    }

    /// <summary>The peering keeps it out, if nobody knows better.</summary>
    private List<Fate> Refused(Net there) =>
        Neighbours.Peering(estate, there, _here.Net)!.Lacks("allowForwardedTraffic")
            ? _diary.Unclear()
            : _diary.Lost(Stage.Routing, Reason.NextHopUnreachable);

    private void DoubtPowerOf(Card card)
    {
        if (card.Machine.Lacks("powerState"))
        {
            _diary.Doubt();
        }
    }

    private List<Fate> Deliver(Net net)
    {
        if (door?.Sub.Net == net)
        {
            return [_diary.Arrived(_packet.Source)];
        }

        Card? card = Neighbours.CardAt(estate, net, _packet.Destination);
        if (card is null)
        {
            return Missing(Stage.Routing, Reason.NoRoute);
        }

        if (door is not null || (ask.Target is CardTarget target && target.Card != card))
        {
            return _diary.Lost(Stage.Routing, Reason.NoRoute);
        }

        _diary.Note(Security.Lets(estate, inbound: true, card.Sub, card, _packet));
        DoubtPowerOf(card);

        if (Arrivals.Unanswered(card) is { } reason)
        {
            _diary.Block(Stage.Resource, reason);
        }

        return [_diary.Arrived(_packet.Source)];
    }

    private List<Fate>? ToGateway(Gate? gate)
    {
        if (gate is null)
        {
            return Missing(Stage.Routing, Reason.NextHopUnreachable);
        }

        if (_forwarded && !estate.ApplianceTranslates && LeavesTheVNets())
        {
            // Nobody knows its source, which does not bring it to a machine either.
            if (door is null && ask.Target is not CardTarget)
            {
                return _diary.Unclear();
            }

            _diary.Doubt();
        }

        bool isPublic = Tags.IsPublic(_packet.Destination);
        bool there = gate.Site.Ranges.Exists(block => block.Has(_packet.Destination))
            || gate.Advertised.Exists(block => block.Length > 0 && block.Has(_packet.Destination));
        if (ask.Target is AddressTarget && there
            && (!isPublic || gate.Site.Ranges.Exists(block => block.Has(_packet.Destination))))
        {
            return [_diary.Arrived(_packet.Source)];
        }

        // The site may have a way back into Azure, to the VNet of the target.
        Net? target = door?.Sub.Net ?? (ask.Target as CardTarget)?.Card.Sub.Net;
        if (target is not null && there)
        {
            return _returned ? _diary.Lost(Stage.Routing, Reason.RoutingLoop) : Back(gate.Site, target);
        }

        if (!Tags.IsPublic(_packet.Destination) || door is not null || ask.Target is CardTarget)
        {
            return _diary.Lost(Stage.Routing, Reason.NoRoute);
        }

        return Exit.FromSite(gate.Site);
    }

    /// <summary>Out of the site again, in where it has a gateway for the target.</summary>
    private List<Fate>? Back(Site site, Net target)
    {
        _returned = true;
        if (Neighbours.GatesOf(estate, target).Find(other => other.Site == site) is not { } way)
        {
            return Missing(Stage.Routing, Reason.NoRoute);
        }

        if (Neighbours.GatewaySub(estate, way.Net) is not { } entry)
        {
            return Deliver(target);
        }

        _here = entry;
        _card = null;
        return null;
    }

    private static ServiceTarget? AskedOf(Ask ask, Door? door) =>
        ask.NetworkOnly || door is not null ? null : ask.Target as ServiceTarget;
}
