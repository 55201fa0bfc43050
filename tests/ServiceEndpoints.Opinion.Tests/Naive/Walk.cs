using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>One packet on its way out of a subnet, hop by hop, until it arrives or is lost.</summary>
internal sealed class Walk(Estate estate, Ask ask, Packet packet, Door? door)
{
    private readonly List<(Stage Stage, Reason Reason)> _blockers = [];
    private readonly List<Machine> _visited = [];
    private NextHopType? _firstHop;
    private Sub _here = null!;
    private Card? _card;
    private bool _forwarded;

    private Service? Service => (ask.Target as ServiceTarget)?.Service;

    public List<Fate> From(Sub sub, Card? card)
    {
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
            if (!Security.Lets(estate, inbound: false, _here, _card, packet))
            {
                Block(Stage.SecurityRules, Reason.NsgDenied);
            }

            Route? route = Routing.Choose(estate, _here, packet.Destination);
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
        NextHopType.VnetLocal => Inside(_here.Net.Has(packet.Destination) ? _here.Net : null),
        NextHopType.VNetPeering =>
            Inside(Neighbours.PeersOf(estate, _here.Net).Find(net => net.Has(packet.Destination))),
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

        if (next.Address == packet.Destination)
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

        if (!Security.Lets(estate, inbound: true, next.Sub, next, packet))
        {
            Block(Stage.SecurityRules, Reason.NsgDenied);
        }

        _visited.Add(next.Machine);
        _card = next.Machine.Cards[0];
        _here = _card.Sub;
        _forwarded = true;
        return null;
    }

    /// <summary>A peering lets packets that do not come from the VNet next door in only when it allows forwarded ones.</summary>
    private bool MayCross(Net there) => there == _here.Net || !_forwarded || _here.Net.Has(packet.Source)
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

        if (door is not null)
        {
            return door.Sub.Net == net ? [Arrived(packet.Source, SourceAddressKind.Private)] : Lost(Stage.Routing, Reason.NoRoute);
        }

        Card? card = Neighbours.CardAt(estate, net, packet.Destination);
        if (card is null || (ask.Target is CardTarget target && target.Card != card))
        {
            return Lost(Stage.Routing, Reason.NoRoute);
        }

        if (!Security.Lets(estate, inbound: true, card.Sub, card, packet))
        {
            Block(Stage.SecurityRules, Reason.NsgDenied);
        }

        return [Arrived(packet.Source, SourceAddressKind.Private)];
    }

    private List<Fate> ByEndpoint(string endpoint)
    {
        if (_forwarded && !estate.ApplianceTranslates)
        {
            return Unclear();
        }

        uint source = _forwarded ? _card!.Address : packet.Source;
        Caller caller = new() { Identity = _here, Sender = _here, InAzure = true, Region = _here.Net.Region, OwnAddresses = OwnAddresses() };
        return [AtService(caller, [new(source, source)], SourceAddressKind.Private, endpoint)];
    }

    private List<Fate> ToInternet()
    {
        if (!Tags.IsPublic(packet.Destination))
        {
            return Lost(Stage.Routing, Reason.NoRoute);
        }

        List<uint> own = OwnAddresses();
        if (own.Count == 0 && !_here.DefaultOutbound)
        {
            return Lost(Stage.Outbound, Reason.NoOutboundPath);
        }

        if (_forwarded && !estate.ApplianceTranslates)
        {
            return Unclear();
        }

        List<Stretch> all = own.Count > 0
            ? own.ConvertAll(address => new Stretch(address, address))
            : Tags.Blocks($"AzureCloud.{_here.Net.Region}").Select(Stretch.Of).ToList();
        bool hidden = estate.SameRegionIsPrivate && Service is { Type: ResourceType.StorageAccount } service
            && service.Region == _here.Net.Region;
        uint inner = _forwarded ? _card!.Address : packet.Source;
        List<Stretch> seen = hidden ? [new(inner, inner)] : all;
        SourceAddressKind kind = hidden ? SourceAddressKind.Private : SourceAddressKind.Public;
        Caller caller = new() { Sender = _here, InAzure = true, Region = _here.Net.Region };
        return Points.Within(all, Service?.AddressRules ?? [])
            .ConvertAll(address => AtService(caller with { Address = address }, seen, kind, null));
    }

    private List<Fate> ToGateway(Gate? gate)
    {
        if (gate is null)
        {
            return Lost(Stage.Routing, Reason.NextHopUnreachable);
        }

        bool there = gate.Site.Ranges.Concat(gate.Advertised.Where(block => block.Length > 0))
            .Any(block => block.Has(packet.Destination));
        if (there && Service is null)
        {
            return [Arrived(packet.Source, SourceAddressKind.Private)];
        }

        if (!Tags.IsPublic(packet.Destination))
        {
            return Lost(Stage.Routing, Reason.NoRoute);
        }

        return OnPremises.Fates(estate, Service, gate.Site, _here, _blockers, _firstHop);
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

    private List<Fate> Unclear() => [new() { Blockers = [.. _blockers], Unknown = true, FirstHop = _firstHop }];

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
