using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Opinion.Naive;

internal enum RouteMaker
{
    System,
    Gateway,
    User,
}

internal sealed record Route(Cidr Block, RouteMaker Maker, NextHopType Hop)
{
    public uint? Via { get; init; }

    public Udr? Udr { get; init; }

    public string? Service { get; init; }

    public string? Region { get; init; }

    public Gate? Gate { get; init; }
}

/// <summary>The routes of a subnet, and the one that a packet takes.</summary>
internal static class Routing
{
    public static List<Route> Routes(Estate estate, Sub sub)
    {
        List<Route> routes = [];
        foreach (Cidr range in sub.Net.Ranges)
        {
            routes.Add(new(range, RouteMaker.System, NextHopType.VnetLocal));
        }

        routes.Add(new(Cidr.Of("0.0.0.0/0"), RouteMaker.System, NextHopType.Internet));
        bool tableHasDefault = sub.Table?.Routes.Exists(udr => udr.Blocks is [{ Length: 0 }]) ?? false;
        foreach (Cidr reserved in Tags.Reserved)
        {
            if (!tableHasDefault && !sub.Net.Ranges.Exists(range => range.Has(reserved)))
            {
                routes.Add(new(reserved, RouteMaker.System, NextHopType.None));
            }
        }

        foreach (Net peer in Neighbours.PeersOf(estate, sub.Net))
        {
            routes.AddRange(peer.Ranges.Select(range => new Route(range, RouteMaker.System, NextHopType.VNetPeering)));
        }

        if (sub.Table is not { PropagationOff: true })
        {
            AddGatewayRoutes(estate, sub, routes);
        }

        AddUserRoutes(sub, routes);
        AddEndpointRoutes(estate, sub, routes);
        return routes;
    }

    public static Route? Choose(Estate estate, Sub sub, uint address)
    {
        List<Route> covering = Routes(estate, sub).FindAll(route => route.Block.Has(address));
        if (covering.Exists(route => IsFabric(route) && (route.Service is not null || !IsReplaced(route, covering))))
        {
            covering.RemoveAll(route => route.Maker == RouteMaker.Gateway);
        }

        if (!estate.LongestPrefix && covering.Exists(route => route.Service is not null))
        {
            covering.RemoveAll(route => route.Maker == RouteMaker.User);
        }

        return covering
            .OrderByDescending(route => route.Block.Length)
            .ThenBy(route => Rank(route, covering))
            .FirstOrDefault();
    }

    /// <summary>Order among routes of one prefix; the lowest wins.</summary>
    public static int Rank(Route route, List<Route> covering)
    {
        if (route.Maker == RouteMaker.System)
        {
            return IsFabric(route) ? 20 : 21;
        }

        if (route.Maker == RouteMaker.Gateway)
        {
            return 10;
        }

        List<Route> rivals = covering.FindAll(other => other.Block == route.Block);
        Route first = rivals.Where(other => other.Maker == RouteMaker.User).MinBy(TagRank)!;
        bool beatsEndpoint =
            first.Hop is NextHopType.VirtualAppliance or NextHopType.VirtualNetworkGateway or NextHopType.None;
        bool behindEndpoint = rivals.Exists(other => other.Service is not null) && !beatsEndpoint;
        return (behindEndpoint ? 30 : 0) + TagRank(route);
    }

    /// <summary>Whether another route of the same prefix is preferred.</summary>
    public static bool IsBeaten(Estate estate, Route route, List<Route> routes)
    {
        List<Route> rivals = routes.FindAll(other => other.Block == route.Block);
        if (!estate.LongestPrefix && rivals.Exists(other => other.Service is not null))
        {
            return route.Service is null;
        }

        if (rivals.Exists(IsFabric))
        {
            rivals.RemoveAll(other => other.Maker == RouteMaker.Gateway);
        }

        if (!rivals.Contains(route))
        {
            return true;
        }

        Route best = rivals.MinBy(other => Rank(other, rivals))!;
        return Rank(best, rivals) < Rank(route, rivals);
    }

    private static int TagRank(Route route)
    {
        string? tag = route.Udr!.Tag;
        if (tag is null)
        {
            return 0;
        }

        bool cloud = tag.StartsWith("AzureCloud", StringComparison.OrdinalIgnoreCase);
        bool regional = tag.Contains('.', StringComparison.Ordinal);
        return (cloud ? 3 : 1) + (regional ? 0 : 1);
    }

    private static bool IsFabric(Route route) => route.Maker == RouteMaker.System
        && route.Hop is NextHopType.VnetLocal or NextHopType.VNetPeering or NextHopType.VirtualNetworkServiceEndpoint;

    /// <summary>A user-defined route of its prefix puts a route out of force: it keeps nothing out then.</summary>
    private static bool IsReplaced(Route route, List<Route> covering) =>
        covering.Exists(other => other.Maker == RouteMaker.User && other.Block == route.Block);

    private static void AddGatewayRoutes(Estate estate, Sub sub, List<Route> routes)
    {
        foreach (Gate gate in Neighbours.GatesOf(estate, sub.Net))
        {
            foreach (Cidr block in gate.Site.Ranges.Concat(gate.Advertised).Distinct())
            {
                routes.Add(new(block, RouteMaker.Gateway, NextHopType.VirtualNetworkGateway) { Gate = gate });
            }
        }
    }

    private static void AddUserRoutes(Sub sub, List<Route> routes)
    {
        foreach (Udr udr in sub.Table?.Routes ?? [])
        {
            foreach (Cidr block in udr.Blocks)
            {
                // One that is not known may be one that is preferred to an endpoint.
                bool unknown = udr.Unread == Udr.NextHop;
                routes.Add(new(block, RouteMaker.User, unknown ? NextHopType.None : udr.Hop)
                {
                    Via = unknown ? null : udr.Via,
                    Udr = udr,
                });
            }
        }
    }

    private static void AddEndpointRoutes(Estate estate, Sub sub, List<Route> routes)
    {
        foreach ((string service, string[] written) in sub.Endpoints)
        {
            bool everywhere = Policies.Widen(sub, service)
                || (estate.StorageEverywhere && service == "Microsoft.Storage");
            string[] regions = everywhere ? ["*"] : written;
            foreach (string region in regions)
            {
                string tag = region == "*" ? Tags.TagOf(service) : $"{Tags.TagOf(service)}.{region}";
                foreach (Cidr block in Tags.Blocks(tag))
                {
                    routes.Add(new(block, RouteMaker.System, NextHopType.VirtualNetworkServiceEndpoint)
                    {
                        Service = service,
                        Region = region,
                    });
                }
            }
        }
    }
}
