using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Routing;

/// <summary>
/// What the routes and tags of a subnet follow from, and which is not in the topology or could not be read: each as a
/// sentence, null where there is no such gap.
/// </summary>
internal sealed record RoutingGaps
{
    private RoutingGaps()
    {
    }

    /// <summary>The customer's own routes may be any.</summary>
    public string? UserRoutes { get; private init; }

    /// <summary>Whether the table keeps out what gateways propagate.</summary>
    public string? Propagation { get; private init; }

    /// <summary>The subnet may have further endpoints.</summary>
    public string? Endpoints { get; private init; }

    /// <summary>The VNet or a peer may have further address ranges, and the VNet further peers.</summary>
    public string? Spaces { get; private init; }

    /// <summary>Gateways may lead to further prefixes.</summary>
    public string? Gateways { get; private init; }

    public bool IsNone => All.Count == 0;

    public ValueList<string> All { get; private init; } = [];

    public static RoutingGaps Of(SubnetContext context)
    {
        SimSubnet subnet = context.Subnet;
        IEnumerable<SimPeering> lost = context.IsPartial ? context.MissingPeers : [];
        RoutingGaps gaps = new()
        {
            UserRoutes = OfTable(context),
            Propagation = Hang(subnet, context.RouteTable?.Unread("disableBgpRoutePropagation")),
            Endpoints = Hang(subnet, subnet.Unread("serviceEndpoints")),
            Spaces = OfSpaces(context) ?? Peered(context, lost.FirstOrDefault()),
            Gateways = OfGateways(context) ?? Peered(context, lost.FirstOrDefault(peering => peering.UseRemoteGateways)),
        };
        string?[] all = [gaps.UserRoutes, gaps.Propagation, gaps.Endpoints, gaps.Spaces, gaps.Gateways];
        return gaps with { All = all.OfType<string>().Distinct().ToValueList() };
    }

    private static string? OfTable(SubnetContext context)
    {
        SimSubnet subnet = context.Subnet;
        if (context.HasMissingRouteTable && context.IsPartial)
        {
            return $"The route table {subnet.RouteTable} of {subnet} is not in the topology.";
        }

        UnresolvedValue? unread = subnet.Unread("routeTable")
            ?? context.RouteTable?.Unread("routes")
            ?? context.RouteTable?.Routes.Select(UnreadRoutes.DestinationOf).FirstOrDefault(value => value is not null);
        return Hang(subnet, unread);
    }

    private static string? OfSpaces(SubnetContext context) => Hang(
        context.Subnet,
        context.VNet.Unread("addressSpace")
            ?? context.VNet.Unread("virtualNetworkPeerings")
            ?? context.Peers.Select(peer => peer.VNet.Unread("addressSpace") ?? UnreadWhole(peer))
                .FirstOrDefault(value => value is not null));

    private static string? OfGateways(SubnetContext context) => Hang(
        context.Subnet,
        context.VNet.Unread("virtualNetworkPeerings")
            ?? context.Peers.Select(UnreadTransit).FirstOrDefault(value => value is not null)
            ?? context.Gateways.Select(Unread).FirstOrDefault(value => value is not null));

    private static UnresolvedValue? UnreadWhole(ConnectedPeer peer) =>
        new SimEntity[] { peer.Peering, peer.Reverse, peer.VNet }
            .SelectMany(entity => entity.Unresolved)
            .FirstOrDefault(value => value.IsWhole);

    private static UnresolvedValue? UnreadTransit(ConnectedPeer peer) =>
        peer.Peering.Unread("useRemoteGateways") ?? peer.Reverse.Unread("allowGatewayTransit");

    private static UnresolvedValue? Unread(ReachableGateway gateway) =>
        gateway.Gateway.Unread("connections")
            ?? gateway.Gateway.Unread("gatewayType")
            ?? gateway.OnPremises?.Unread("addressSpace");

    private static string? Hang(SimSubnet subnet, UnresolvedValue? unread) =>
        unread is null ? null : $"The routes of {subnet} hang on {unread}.";

    private static string? Peered(SubnetContext context, SimPeering? peering) => peering is null
        ? null
        : peering.Unread("remoteVirtualNetwork") is { } unread
        ? $"With which VNet {context.VNet} is peered hangs on {unread}."
        : $"{context.VNet} is peered with {peering.RemoteVNet}, which is not in the topology.";
}
