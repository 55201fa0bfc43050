using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>What keeps it from being known where an address is sent.</summary>
internal static class RouteDoubt
{
    public static bool Is(Estate estate, Sub sub, uint address)
    {
        Route? best = Routing.Choose(estate, sub, address);
        return OfTable(estate, sub, address, best) || OfEndpoints(sub, address, best)
            || OfNeighbours(estate, sub, address, best);
    }

    /// <summary>Whether the customer's own routes may be any.</summary>
    public static bool HasOpenTable(Estate estate, Sub sub) =>
        (sub.LacksTable && estate.Partial) || sub.Lacks("routeTable")
        || (sub.Table is { } table && (table.Lacks("routes") || table.Routes.Exists(one => one.Unread == Udr.Destination)));

    /// <summary>Whether the VNet may have more ranges, or more peers, whose addresses are private.</summary>
    public static bool HasOpenSpace(Estate estate, Sub sub) =>
        (estate.Partial && sub.Net.LostPeers.Count > 0) || sub.Net.Lacks("virtualNetworkPeerings")
        || Neighbours.PeersOf(estate, sub.Net).Append(sub.Net).Any(net => net.Lacks("addressSpace"));

    /// <summary>Whether a gateway may lead to more than is told.</summary>
    public static bool HasOpenGateway(Estate estate, Sub sub) =>
        (estate.Partial && sub.Net.LostPeers.Contains(true)) || sub.Net.Lacks("virtualNetworkPeerings")
        || Neighbours.GatesOf(estate, sub.Net).Exists(gate => gate.Lacks("connections"))
        || Neighbours.PeersOf(estate, sub.Net).Exists(there =>
            Neighbours.Peering(estate, sub.Net, there)!.Lacks("useRemoteGateways")
            || Neighbours.Peering(estate, there, sub.Net)!.Lacks("allowGatewayTransit"));

    /// <summary>As documented, no route beats that of an endpoint. No tag holds private addresses.</summary>
    private static bool OfTable(Estate estate, Sub sub, uint address, Route? best)
    {
        if (best?.Service is not null && !estate.LongestPrefix)
        {
            return false;
        }

        bool unknownTag = sub.Table?.Routes.Exists(udr => udr.HasUnknownTag) ?? false;
        bool unknownHop = best?.Udr?.Unread == Udr.NextHop;
        bool perhapsKeptOut = best?.Gate is not null && sub.Table?.Lacks("disableBgpRoutePropagation") == true;
        return HasOpenTable(estate, sub) || unknownHop || perhapsKeptOut || (unknownTag && Tags.IsPublic(address));
    }

    /// <summary>A policy that nobody knows would make the Storage endpoint one for all regions.</summary>
    public static bool OfEndpoints(Sub sub, uint address, Route? best)
    {
        bool widened = sub.Lacks("serviceEndpointPolicies")
            && sub.Endpoints.Concat(sub.Coming).Any(one => one.Service == "Microsoft.Storage")
            && Tags.Blocks("Storage").Any(block => block.Has(address));
        return best?.Service is null && Tags.IsPublic(address) && (sub.Lacks("serviceEndpoints") || widened);
    }

    /// <summary>
    /// A neighbour that nobody knows has private addresses that no other VNet around has; what its gateway leads to may
    /// be anything but what a route of the customer's or of an endpoint takes.
    /// </summary>
    private static bool OfNeighbours(Estate estate, Sub sub, uint address, Route? best)
    {
        bool gateway = HasOpenGateway(estate, sub) && sub.Table is not { PropagationOff: true };
        if (!Tags.IsPublic(address))
        {
            return (HasOpenSpace(estate, sub) || gateway)
                && !Neighbours.PeersOf(estate, sub.Net).Append(sub.Net).Any(net => net.Has(address));
        }

        return gateway && best is { Maker: RouteMaker.System, Hop: NextHopType.Internet };
    }
}
