using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Routing;

/// <summary>Works out which route wins where, once for all addresses.</summary>
internal static class RouteSelection
{
    /// <summary>The winning route of every address.</summary>
    public static AddressMap<CompiledRoute> Winners(IReadOnlyList<CompiledRoute> routes, EndpointRouteModel model)
    {
        AddressSet closedToBgp = ClosedToBgp(routes);
        Dictionary<AddressPrefix, CompiledRoute> userRoutes = BestUserRoutes(routes);
        return AddressMap<CompiledRoute>.Paint(routes.SelectMany(route => Coats(route, userRoutes, closedToBgp, model)));
    }

    /// <summary>Marks the prefixes of routes that are held, as equals, by a route that is preferred.</summary>
    public static void MarkInvalid(IReadOnlyList<CompiledRoute> routes, EndpointRouteModel model)
    {
        Dictionary<AddressPrefix, CompiledRoute> userRoutes = BestUserRoutes(routes);
        Dictionary<AddressPrefix, CompiledRoute> best = [];
        foreach (CompiledRoute route in routes)
        {
            foreach (AddressPrefix prefix in Contended(route, userRoutes))
            {
                if (!best.TryGetValue(prefix, out CompiledRoute? other) || IsPreferred(route, other, prefix, model))
                {
                    best[prefix] = route;
                }
            }
        }

        foreach (CompiledRoute route in routes)
        {
            route.InvalidPrefixes = route.Prefixes.Where(prefix => !ReferenceEquals(best[prefix], route)).ToFrozenSet();
        }
    }

    private static bool IsPreferred(
        CompiledRoute route, CompiledRoute other, AddressPrefix prefix, EndpointRouteModel model)
    {
        if (route.Origin == RouteOrigin.VirtualNetworkGateway && other.IsPreferredToBgp)
        {
            return false;
        }

        if (other.Origin == RouteOrigin.VirtualNetworkGateway && route.IsPreferredToBgp)
        {
            return true;
        }

        return RoutePreference.Of(route, prefix.Length, model) > RoutePreference.Of(other, prefix.Length, model);
    }

    /// <summary>
    /// Of the user-defined routes of one prefix only the first in order stands against the others: a tag route that
    /// would beat an endpoint must not beat an explicit route that would not.
    /// </summary>
    private static Dictionary<AddressPrefix, CompiledRoute> BestUserRoutes(IReadOnlyList<CompiledRoute> routes)
    {
        Dictionary<AddressPrefix, CompiledRoute> best = [];
        foreach (CompiledRoute route in routes.Where(route => route.Origin == RouteOrigin.User))
        {
            foreach (AddressPrefix prefix in route.Prefixes)
            {
                if (!best.TryGetValue(prefix, out CompiledRoute? other)
                    || RoutePreference.TagOrder(route.ServiceTag) > RoutePreference.TagOrder(other.ServiceTag))
                {
                    best[prefix] = route;
                }
            }
        }

        return best;
    }

    private static IEnumerable<AddressPrefix> Contended(
        CompiledRoute route, Dictionary<AddressPrefix, CompiledRoute> userRoutes) => route.Origin == RouteOrigin.User
        ? route.Prefixes.Where(prefix => ReferenceEquals(userRoutes[prefix], route))
        : route.Prefixes;

    private static IEnumerable<(AddressRange Range, long Precedence, CompiledRoute Route)> Coats(
        CompiledRoute route,
        Dictionary<AddressPrefix, CompiledRoute> userRoutes,
        AddressSet closedToBgp,
        EndpointRouteModel model)
    {
        foreach (AddressPrefix prefix in Contended(route, userRoutes))
        {
            long precedence = RoutePreference.Of(route, prefix.Length, model);
            if (route.Origin != RouteOrigin.VirtualNetworkGateway)
            {
                yield return (AddressRange.From(prefix), precedence, route);
                continue;
            }

            foreach (AddressRange open in AddressSet.From(prefix).Except(closedToBgp).Ranges)
            {
                yield return (open, precedence, route);
            }
        }
    }

    /// <summary>Where a VNet, peering or endpoint route is in force, no BGP route is looked at.</summary>
    private static AddressSet ClosedToBgp(IReadOnlyList<CompiledRoute> routes)
    {
        HashSet<AddressPrefix> overridden = routes
            .Where(route => route.Origin == RouteOrigin.User)
            .SelectMany(route => route.Prefixes)
            .ToHashSet();
        return AddressSet.From(routes
            .Where(route => route.IsPreferredToBgp)
            .SelectMany(route => route.Prefixes.Where(prefix => route.IsEndpoint || !overridden.Contains(prefix))));
    }
}
