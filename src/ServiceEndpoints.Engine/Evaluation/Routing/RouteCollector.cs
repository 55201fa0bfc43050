using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Lifetime;

namespace ServiceEndpoints.Evaluation.Routing;

/// <summary>Collects every route that a subnet has, winning or not.</summary>
internal sealed class RouteCollector(SubnetContext context, TagDirectory tags)
{
    private readonly List<CompiledRoute> _routes = [];
    private readonly List<string> _unknownTags = [];

    /// <summary>Tags of routes that are not known, so that it is not known what these routes match.</summary>
    public IReadOnlyList<string> UnknownTags => [.. UnknownEndpointTags, .. _unknownTags];

    /// <summary>Those of them that an endpoint leads to.</summary>
    public List<string> UnknownEndpointTags { get; } = [];

    public IReadOnlyList<CompiledRoute> Collect()
    {
        AddVNetRanges();
        AddPeerings();
        AddGateways();
        AddSystem(AddressPrefix.All, NextHopType.Internet);
        AddReservedRanges();
        AddEndpoints();
        AddUserRoutes();
        return _routes;
    }

    private void AddVNetRanges()
    {
        foreach (AddressPrefix range in context.VNet.AddressPrefix)
        {
            AddSystem(range, NextHopType.VnetLocal);
        }
    }

    private void AddPeerings()
    {
        foreach (ConnectedPeer peer in context.Peers)
        {
            foreach (AddressPrefix range in peer.VNet.AddressPrefix)
            {
                _routes.Add(new()
                {
                    Origin = RouteOrigin.Default,
                    NextHopType = NextHopType.VNetPeering,
                    Prefixes = [range],
                    PeerVNetId = peer.VNet.Id,
                });
            }
        }
    }

    private void AddGateways()
    {
        if (context.RouteTable is { DisableBgpRoutePropagation: true })
        {
            return;
        }

        foreach (ReachableGateway gateway in context.Gateways)
        {
            foreach (AddressPrefix prefix in gateway.Prefixes)
            {
                _routes.Add(new()
                {
                    Origin = RouteOrigin.VirtualNetworkGateway,
                    NextHopType = NextHopType.VirtualNetworkGateway,
                    Prefixes = [prefix],
                    Gateway = gateway.Gateway,
                });
            }
        }
    }

    private void AddReservedRanges()
    {
        if (context.RouteTable is { } table && table.Routes.Any(route => route.Prefix == AddressPrefix.All))
        {
            return;
        }

        foreach (AddressPrefix reserved in ReservedRanges.NoneRoutes)
        {
            if (!context.VNet.AddressPrefix.Any(range => range.Contains(reserved)))
            {
                AddSystem(reserved, NextHopType.None);
            }
        }
    }

    private void AddEndpoints()
    {
        foreach (SimServiceEndpoint endpoint in context.Subnet.ServiceEndpoints
            .Where(EndpointsTakeEffectWhenProvisioned.Instance.IsInEffect))
        {
            string? family = ServiceCatalogue.ForEndpoint(endpoint.Service)
                .Select(service => service.ServiceTag)
                .FirstOrDefault();
            foreach (string region in context.LocationsOf(endpoint))
            {
                AddEndpoint(endpoint, family ?? endpoint.Service, region);
            }
        }
    }

    private void AddEndpoint(SimServiceEndpoint endpoint, string family, string region)
    {
        if (tags.InRegion(family, region) is not { } tag)
        {
            UnknownEndpointTags.Add(region == "*" ? family : $"{family} in {region}");
            return;
        }

        _routes.Add(new()
        {
            Origin = RouteOrigin.Default,
            NextHopType = NextHopType.VirtualNetworkServiceEndpoint,
            Prefixes = tag.Prefixes,
            Endpoint = endpoint,
            Region = region,
        });
    }

    private void AddUserRoutes()
    {
        foreach (SimRoute route in context.RouteTable?.Routes ?? [])
        {
            if (UnreadRoutes.DestinationOf(route) is not null)
            {
                continue;
            }

            if (route.Prefix is { } prefix)
            {
                AddUserRoute(route, [prefix], null);
            }
            else if (tags.TryGet(route.AddressPrefix, out SimServiceTag? tag))
            {
                AddUserRoute(route, tag.Prefixes, tag.Name);
            }
            else
            {
                _unknownTags.Add(route.AddressPrefix);
            }
        }
    }

    /// <summary>A next hop that is not known may be one that is preferred to an endpoint, as None is.</summary>
    private void AddUserRoute(SimRoute route, ValueList<AddressPrefix> prefixes, string? tag)
    {
        UnresolvedValue? unread = UnreadRoutes.NextHopOf(route);
        _routes.Add(new()
        {
            Origin = RouteOrigin.User,
            NextHopType = unread is null ? route.NextHopType : NextHopType.None,
            Prefixes = prefixes,
            NextHopAddress = unread is null ? route.NextHopIPAddress : null,
            Unread = unread,
            Name = route.Name,
            RouteTableId = context.RouteTable!.Id,
            ServiceTag = tag,
        });
    }

    private void AddSystem(AddressPrefix prefix, NextHopType nextHop) => _routes.Add(new()
    {
        Origin = RouteOrigin.Default,
        NextHopType = nextHop,
        Prefixes = [prefix],
    });
}
