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
    private Sub _start = null!;
    private Sub _here = null!;
    private Card? _card;
    private bool _forwarded;

    private Service? Service => (ask.Target as ServiceTarget)?.Service;

    /// <summary>The service whose public firewall is asked.</summary>
    private ServiceTarget? Asked => AskedOf(ask, door);

    /// <summary>A user-defined route does not say which gateway; only a VPN gateway takes it.</summary>
    private Gate? VpnGateway => Neighbours.GatesOf(estate, _here.Net).Find(gate => !gate.Express);

    public List<Fate> From(Sub sub, Card? card)
    {
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
        }

        List<Fate>? end;
        do
        {
            if (!Security.Lets(estate, inbound: false, _here, _card, _packet))
            {
                _diary.Block(Stage.SecurityRules, Reason.NsgDenied);
            }

            Route? route = Routing.Choose(estate, _here, _packet.Destination);
            _diary.FirstHop ??= route?.Hop ?? NextHopType.None;
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
        NextHopType.VirtualNetworkServiceEndpoint => ByEndpoint(route.Service!),
        _ => ToInternet(),
    };

    private List<Fate>? ToAppliance(uint address)
    {
        Card? next = new[] { _here.Net }.Concat(Neighbours.PeersOf(estate, _here.Net))
            .Select(net => Neighbours.CardAt(estate, net, address)).FirstOrDefault(card => card is not null);
        if (next is null)
        {
            return _diary.Lost(Stage.Appliance, Reason.NextHopUnreachable);
        }

        if (next.Address == _packet.Destination)
        {
            return Inside(next.Sub.Net);
        }

        if (!next.Machine.Runs || !next.Forwards)
        {
            return _diary.Lost(Stage.Appliance, Reason.NextHopUnreachable);
        }

        if (!MayCross(next.Sub.Net))
        {
            return _diary.Lost(Stage.Routing, Reason.NextHopUnreachable);
        }

        if (_visited.Contains(next.Machine))
        {
            return _diary.Lost(Stage.Appliance, Reason.RoutingLoop);
        }

        if (!Security.Lets(estate, inbound: true, next.Sub, next, _packet))
        {
            _diary.Block(Stage.SecurityRules, Reason.NsgDenied);
        }

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

    private List<Fate> Inside(Net? net)
    {
        if (net is null)
        {
            return _diary.Lost(Stage.Routing, Reason.NoRoute);
        }

        if (!MayCross(net))
        {
            return _diary.Lost(Stage.Routing, Reason.NextHopUnreachable);
        }

        return Deliver(net);
    }

    private List<Fate> Deliver(Net net)
    {
        if (door is not null)
        {
            return door.Sub.Net == net
                ? [_diary.Arrived(_packet.Source)]
                : _diary.Lost(Stage.Routing, Reason.NoRoute);
        }

        Card? card = Neighbours.CardAt(estate, net, _packet.Destination);
        if (card is null || (ask.Target is CardTarget target && target.Card != card))
        {
            return _diary.Lost(Stage.Routing, Reason.NoRoute);
        }

        if (!Security.Lets(estate, inbound: true, card.Sub, card, _packet))
        {
            _diary.Block(Stage.SecurityRules, Reason.NsgDenied);
        }

        if (!card.Machine.Runs)
        {
            _diary.Block(Stage.Resource, Reason.NextHopUnreachable);
        }

        return [_diary.Arrived(_packet.Source)];
    }

    private List<Fate> ByEndpoint(string endpoint)
    {
        if (_forwarded && !estate.ApplianceTranslates)
        {
            return _diary.Unclear();
        }

        uint source = _forwarded ? _card!.Address : _packet.Source;
        Caller caller = FromHere() with
        {
            Identity = _here,
            Inner = source,
            OwnAddresses = Egress.Of(_here, _card),
        };
        return [_diary.AtService(caller, [new(source, source)], SourceAddressKind.Private, endpoint)];
    }

    private List<Fate> ToInternet()
    {
        if (!Tags.IsPublic(_packet.Destination))
        {
            return _diary.Lost(Stage.Routing, Reason.NoRoute);
        }

        if (Egress.Of(_here, _card).Count == 0)
        {
            return _diary.Lost(Stage.Outbound, Reason.NoOutboundPath);
        }

        if (door is not null || ask.Target is CardTarget)
        {
            return _diary.Lost(Stage.Routing, Reason.NoRoute);
        }

        if (_forwarded && !estate.ApplianceTranslates)
        {
            return _diary.Unclear();
        }

        List<Stretch> all = Egress.Of(_here, _card);
        if (PublicMachine is { } machine)
        {
            return AtPublic(machine, all, SourceAddressKind.Public);
        }

        bool hidden = estate.SameRegionIsPrivate && Service is { } service && service.Region == _here.Net.Region;
        uint inner = _forwarded ? _card!.Address : _packet.Source;
        List<Stretch> seen = hidden ? [new(inner, inner)] : all;
        SourceAddressKind kind = hidden ? SourceAddressKind.Private : SourceAddressKind.Public;
        Caller caller = FromHere();
        List<Fate> fates = Points.Within(all, Service?.Ranges ?? [])
            .ConvertAll(address => _diary.AtService(caller with { Address = address }, seen, kind, null));
        return Service is { Type: ResourceType.WebApp } ? fates : OneReason.For(fates);
    }

    private List<Fate> ToGateway(Gate? gate)
    {
        if (gate is null)
        {
            return _diary.Lost(Stage.Routing, Reason.NextHopUnreachable);
        }

        if (_forwarded && !estate.ApplianceTranslates && LeavesTheVNets())
        {
            return _diary.Unclear();
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
        if (target is not null && there && Neighbours.GatesOf(estate, target).Exists(other => other.Site == gate.Site))
        {
            return Deliver(target);
        }

        if (!Tags.IsPublic(_packet.Destination) || door is not null || ask.Target is CardTarget)
        {
            return _diary.Lost(Stage.Routing, Reason.NoRoute);
        }

        if (PublicMachine is { } machine)
        {
            return AtPublic(
                machine, gate.Site.Nat.ConvertAll(nat => new Stretch(nat, nat)), SourceAddressKind.OnPremisesNat);
        }

        Caller template = new() { Sender = _here, Origin = _start, Claim = claim };
        return OnPremises.Fates(estate, Asked, gate.Site, template, _diary.Blockers, _diary.FirstHop);
    }

    /// <summary>The machine whose public address is meant.</summary>
    private Card? PublicMachine =>
        ask.Target is AddressTarget ? estate.Cards.FirstOrDefault(card => card.Public == _packet.Destination) : null;

    private List<Fate> AtPublic(Card machine, List<Stretch> sources, SourceAddressKind kind) =>
        Points.Within(sources, Points.Cuts(estate)).ConvertAll(source => new Fate
        {
            Blockers =
            [
                .. _diary.Blockers,
                .. Arrivals.Blockers(estate, machine, _packet with { Source = source }, fromInternet: true),
            ],
            FirstHop = _diary.FirstHop,
            Seen = [new(source, source)],
            Kind = kind,
        });

    private Caller FromHere() =>
        new() { Sender = _here, Origin = _start, Claim = claim, InAzure = true, Region = _here.Net.Region };

    private static ServiceTarget? AskedOf(Ask ask, Door? door) =>
        ask.NetworkOnly || door is not null ? null : ask.Target as ServiceTarget;
}
