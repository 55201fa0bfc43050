using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>One packet on its way out of a subnet, hop by hop, until it arrives or is lost.</summary>
internal sealed class Walk(Estate estate, Ask ask, Packet sent, Door? door)
{
    private Packet _packet = sent;
    private readonly List<(Stage Stage, Reason Reason)> _blockers = [];
    private readonly List<Machine> _visited = [];
    private NextHopType? _firstHop;
    private Sub _start = null!;
    private Sub _here = null!;
    private Card? _card;
    private bool _forwarded;

    private Service? Service => (ask.Target as ServiceTarget)?.Service;

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
                Block(Stage.Source, Reason.SourceStopped);
            }
        }

        List<Fate>? end;
        do
        {
            if (!Security.Lets(estate, inbound: false, _here, _card, _packet))
            {
                Block(Stage.SecurityRules, Reason.NsgDenied);
            }

            Route? route = Routing.Choose(estate, _here, _packet.Destination);
            _firstHop ??= route?.Hop ?? NextHopType.None;
            end = Follow(route);
        }
        while (end is null);

        return end;
    }

    private List<Fate>? Follow(Route? route) => route?.Hop switch
    {
        null => Lost(Stage.Routing, Reason.NoRoute),
        NextHopType.None => Lost(Stage.Routing, Reason.RouteNone),
        NextHopType.VnetLocal => Inside(_here.Net.Has(_packet.Destination) ? _here.Net : null),
        NextHopType.VNetPeering =>
            Inside(Neighbours.PeersOf(estate, _here.Net).Find(net => net.Has(_packet.Destination))),
        NextHopType.VirtualAppliance => ToAppliance(route.Via!.Value),
        NextHopType.VirtualNetworkGateway => ToGateway(route.Gate ?? Neighbours.GatesOf(estate, _here.Net).Find(g => !g.Express)),
        NextHopType.VirtualNetworkServiceEndpoint => ByEndpoint(route.Service!),
        _ => ToInternet(),
    };

    private List<Fate>? ToAppliance(uint address)
    {
        Card? next = new[] { _here.Net }.Concat(Neighbours.PeersOf(estate, _here.Net))
            .Select(net => Neighbours.CardAt(estate, net, address)).FirstOrDefault(card => card is not null);
        if (next is null)
        {
            return Lost(Stage.Appliance, Reason.NextHopUnreachable);
        }

        if (next.Address == _packet.Destination)
        {
            return Inside(next.Sub.Net);
        }

        if (!next.Machine.Runs || !next.Forwards || !MayCross(next.Sub.Net))
        {
            return Lost(Stage.Appliance, Reason.NextHopUnreachable);
        }

        if (_visited.Contains(next.Machine))
        {
            return Lost(Stage.Appliance, Reason.RoutingLoop);
        }

        if (!Security.Lets(estate, inbound: true, next.Sub, next, _packet))
        {
            Block(Stage.SecurityRules, Reason.NsgDenied);
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

    /// <summary>A peering lets packets that do not come from the VNet next door in only when it allows forwarded ones.</summary>
    private bool MayCross(Net there) => there == _here.Net || !_forwarded || _here.Net.Has(_packet.Source)
        || Neighbours.Peering(estate, there, _here.Net)!.Forwarded;

    private List<Fate> Inside(Net? net)
    {
        if (net is null)
        {
            return Lost(Stage.Routing, Reason.NoRoute);
        }

        if (!MayCross(net))
        {
            return Lost(Stage.Routing, Reason.NextHopUnreachable);
        }

        return Deliver(net);
    }

    private List<Fate> Deliver(Net net)
    {
        if (door is not null)
        {
            return door.Sub.Net == net ? [Arrived(_packet.Source, SourceAddressKind.Private)] : Lost(Stage.Routing, Reason.NoRoute);
        }

        Card? card = Neighbours.CardAt(estate, net, _packet.Destination);
        if (card is null || (ask.Target is CardTarget target && target.Card != card))
        {
            return Lost(Stage.Routing, Reason.NoRoute);
        }

        if (!Security.Lets(estate, inbound: true, card.Sub, card, _packet))
        {
            Block(Stage.SecurityRules, Reason.NsgDenied);
        }

        if (!card.Machine.Runs)
        {
            Block(Stage.Resource, Reason.NextHopUnreachable);
        }

        return [Arrived(_packet.Source, SourceAddressKind.Private)];
    }

    private List<Fate> ByEndpoint(string endpoint)
    {
        if (_forwarded && !estate.ApplianceTranslates)
        {
            return Unclear();
        }

        uint source = _forwarded ? _card!.Address : _packet.Source;
        Caller caller = new() { Identity = _here, Sender = _here, Origin = _start, InAzure = true, Region = _here.Net.Region, OwnAddresses = EgressOf() };
        return [AtService(caller, [new(source, source)], SourceAddressKind.Private, endpoint)];
    }

    private List<Fate> ToInternet()
    {
        if (!Tags.IsPublic(_packet.Destination))
        {
            return Lost(Stage.Routing, Reason.NoRoute);
        }

        if (OwnAddresses().Count == 0 && !_here.DefaultOutbound)
        {
            return Lost(Stage.Outbound, Reason.NoOutboundPath);
        }

        if (door is not null || ask.Target is CardTarget)
        {
            return Lost(Stage.Routing, Reason.NoRoute);
        }


        if (_forwarded && !estate.ApplianceTranslates)
        {
            return Unclear();
        }

        List<Stretch> all = EgressOf();
        bool hidden = estate.SameRegionIsPrivate && Service is { } service && service.Region == _here.Net.Region;
        uint inner = _forwarded ? _card!.Address : _packet.Source;
        List<Stretch> seen = hidden ? [new(inner, inner)] : all;
        SourceAddressKind kind = hidden ? SourceAddressKind.Private : SourceAddressKind.Public;
        Caller caller = new() { Sender = _here, Origin = _start, InAzure = true, Region = _here.Net.Region };
        return OneReason.For(Points.Within(all, Service?.AddressRules ?? [])
            .ConvertAll(address => AtService(caller with { Address = address }, seen, kind, null)));
    }

    private List<Stretch> EgressOf()
    {
        List<uint> own = OwnAddresses();
        return own.Count > 0 ? own.ConvertAll(address => new Stretch(address, address))
            : _here.DefaultOutbound ? [.. Tags.Blocks($"AzureCloud.{_here.Net.Region}").Select(Stretch.Of)]
            : [];
    }

    private List<Fate> ToGateway(Gate? gate)
    {
        if (gate is null)
        {
            return Lost(Stage.Routing, Reason.NextHopUnreachable);
        }

        if (_forwarded && !estate.ApplianceTranslates && LeavesTheVNets())
        {
            return Unclear();
        }

        bool isPublic = Tags.IsPublic(_packet.Destination);
        bool there = gate.Site.Ranges.Exists(block => block.Has(_packet.Destination))
            || gate.Advertised.Exists(block => block.Length > 0 && block.Has(_packet.Destination));
        if (ask.Target is AddressTarget && there
            && (!isPublic || gate.Site.Ranges.Exists(block => block.Has(_packet.Destination))))
        {
            return [Arrived(_packet.Source, SourceAddressKind.Private)];
        }

        // The site may have a way back into Azure, to the VNet of the target.
        Net? target = door?.Sub.Net ?? (ask.Target as CardTarget)?.Card.Sub.Net;
        if (target is not null && there && Neighbours.GatesOf(estate, target).Exists(other => other.Site == gate.Site))
        {
            return Deliver(target);
        }

        if (!Tags.IsPublic(_packet.Destination) || door is not null || ask.Target is CardTarget)
        {
            return Lost(Stage.Routing, Reason.NoRoute);
        }

        return OnPremises.Fates(estate, ask.NetworkOnly ? null : Service, gate.Site, new() { Sender = _here, Origin = _start }, _blockers, _firstHop);
    }

    private Fate AtService(Caller caller, List<Stretch> seen, SourceAddressKind kind, string? endpoint)
    {
        Reason? refusal = Service is null || ask.NetworkOnly ? null : Doorkeeper.Refuses(estate, Service, caller);
        return new()
        {
            Blockers = refusal is { } reason ? [.. _blockers, (Stage.Resource, reason)] : [.. _blockers],
            FirstHop = _firstHop,
            Seen = seen,
            Kind = kind,
            Endpoint = endpoint,
            InAzure = true,
        };
    }

    /// <summary>NAT gateway before the interface's own address; a subnet's unnamed machine has none of its own.</summary>
    private List<uint> OwnAddresses() =>
        _here.Pool is { Addresses.Count: > 0 } pool ? pool.Addresses
        : _card?.Public is { } address ? [address]
        : [];

    private Fate Arrived(uint source, SourceAddressKind kind) =>
        new() { Blockers = [.. _blockers], FirstHop = _firstHop, Seen = [new(source, source)], Kind = kind };

    /// <summary>Nobody knows which source arrives; a firewall that refuses everybody refuses it all the same.</summary>
    private List<Fate> Unclear()
    {
        List<(Stage, Reason)> sure = Service is not null && !ask.NetworkOnly && Doorkeeper.RefusesEverybody(Service) is { } reason
            ? [(Stage.Resource, reason)]
            : [];
        return [new() { Blockers = [.. _blockers, .. sure], Unknown = true, FirstHop = _firstHop }];
    }

    private List<Fate> Lost(Stage stage, Reason reason)
    {
        Block(stage, reason);
        if (Service is { } service && door is null && !ask.NetworkOnly && Doorkeeper.RefusesEverybody(service) is { } also)
        {
            Block(Stage.Resource, also);
        }

        return [new() { Blockers = [.. _blockers], FirstHop = _firstHop }];
    }

    private void Block(Stage stage, Reason reason)
    {
        if (!_blockers.Contains((stage, reason)))
        {
            _blockers.Add((stage, reason));
        }
    }
}
