using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;
using ServiceEndpoints.Queries.Routes;

namespace ServiceEndpoints.Opinion.Comparison;

/// <summary>Asks both about the routes of a subnet, and about the next hop of a packet from it.</summary>
internal static class RouteComparison
{
    public static Disagreement? OfNextHop(Estate estate, SimTopology topology, Sub sub, uint address)
    {
        if (RouteDoubt.Is(estate, sub, address))
        {
            return null;
        }

        SimNextHop first = Hop(topology, sub, address);
        Route? second = Routing.Choose(estate, sub, address);
        string engine = Engine(topology, sub, address);
        string via = second?.Via is { } next ? Cidr.Text(next) : "";
        string opinion = $"{second?.Hop ?? NextHopType.None} {via} {second?.Udr?.Name}";
        return engine == opinion
            ? null
            : new(
                $"hop {first.NextHopType} / {second?.Hop}",
                $"{sub.Name} to {Cidr.Text(address)}",
                $"{engine} by {first.Route}",
                $"{opinion} by {second}");
    }

    public static Disagreement? OfRoutes(Estate estate, SimTopology topology, Sub sub)
    {
        List<string> first = [.. Engine(topology, sub)];
        List<string> second = [.. Rows(estate, sub).Order()];
        return first.SequenceEqual(second)
            ? null
            : new(
                "effective routes",
                sub.Name,
                string.Concat(first.Except(second).Select(row => "\n    " + row)),
                string.Concat(second.Except(first).Select(row => "\n    " + row)));
    }

    public static IEnumerable<string> Engine(SimTopology topology, Sub sub) =>
        EffectiveRoutes.Of(topology, topology.Subnets.Find(Ids.Of(sub))!).Select(Row).Order();

    public static string Engine(SimTopology topology, Sub sub, uint address)
    {
        SimNextHop hop = Hop(topology, sub, address);
        return $"{hop.NextHopType} {hop.NextHopIpAddress} {hop.Route?.Name}";
    }

    private static SimNextHop Hop(SimTopology topology, Sub sub, uint address) => NextHops.Of(
        topology, topology.Subnets.Find(Ids.Of(sub))!, sub.Name, Translation.Address(address)).Value;

    private static string Row(SimEffectiveRoute route) => string.Join(
        " | ",
        route.Source,
        route.Service is null ? route.State : "",
        string.Join(",", route.AddressPrefix.Select(prefix => prefix.ToString()).Order()),
        route.NextHopType,
        route.NextHopIpAddress?.ToString(),
        route.Name,
        route.Service,
        route.Region);

    private static IEnumerable<string> Rows(Estate estate, Sub sub)
    {
        List<Route> routes = Routing.Routes(estate, sub);
        IEnumerable<string> plain =
            from route in routes
            where route.Service is null
            select string.Join(
                " | ",
                Maker(route),
                Routing.IsBeaten(estate, route, routes) ? "Invalid" : "Active",
                route.Block,
                route.Hop,
                route.Via is { } via ? Cidr.Text(via) : null,
                route.Udr?.Name,
                null,
                null);
        IEnumerable<string> endpoints =
            from route in routes
            where route.Service is not null
            group route.Block.ToString() by (route.Service, route.Region) into row
            select string.Join(
                " | ",
                "Default",
                "",
                string.Join(",", row.Order()),
                NextHopType.VirtualNetworkServiceEndpoint,
                null,
                null,
                row.Key.Service,
                row.Key.Region);
        return plain.Concat(endpoints);
    }

    private static string Maker(Route route) => route.Maker switch
    {
        RouteMaker.System => "Default",
        RouteMaker.User => "User",
        _ => "VirtualNetworkGateway",
    };
}
