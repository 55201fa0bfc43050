using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Routing;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>Next hop VirtualNetworkGateway: to the on-premises network, or through it to the internet.</summary>
internal readonly struct GatewayHop<TTrace>(Walk<TTrace> walk)
    where TTrace : struct, ITrace
{
    public void Leave(Node node, Flight flight, CompiledRoute route)
    {
        ReachableGateway? gateway = Find(node, route);
        if (gateway is null)
        {
            walk.Lose(flight, NoGateway(node, route));
            return;
        }

        SimOnPremisesNetwork? network = gateway.OnPremises;
        if (walk.Goal is Goal.Address && IsThere(gateway, flight.Traffic.Destination))
        {
            Tell(node, flight, gateway, $"The gateway {gateway.Gateway} leads to {Name(network)}.");
            walk.Land(new(flight, InsideCaller.Of(node, flight)));
            return;
        }

        if (walk.Goal is Goal.Machine or Goal.Private
            || !ReservedRanges.PublicInternet.IsSupersetOf(flight.Traffic.Destination))
        {
            Return(flight, gateway);
            return;
        }

        OnPremisesExit exit = OnPremisesExit.Of(walk.Network, network, walk.Goal);
        Tell(node, flight, gateway, $"The gateway {gateway.Gateway} takes it to {Name(network)}, from where it leaves by "
            + $"{exit.Way} with {exit.Text}.");
        exit.Caution(walk.Trace);
        walk.Arrive(flight, exit.ToCaller(node.Subnet.Subnet, (flight.Origin ?? node).Subnet.Subnet));
    }

    /// <summary>A user-defined route does not say which gateway; only a VPN gateway takes it.</summary>
    private static ReachableGateway? Find(Node node, CompiledRoute route)
    {
        var gateways = node.Subnet.Context.Gateways;
        return route.Gateway is { } own
            ? gateways.FirstOrDefault(gateway => ReferenceEquals(gateway.Gateway, own))
            : gateways.FirstOrDefault(gateway => gateway.Gateway.Type == GatewayType.Vpn);
    }

    private Finding NoGateway(Node node, CompiledRoute route) => new(
        Stage.Routing,
        walk.IsPartial ? Reason.UnresolvedReference : Reason.NextHopUnreachable,
        GatewayRoutesNeedAGateway.Instance,
        route.Label,
        $"The route {route} needs a VPN gateway, and {node.Subnet.VNet} has none to use.")
    {
        IsUnknown = walk.IsPartial,
    };

    /// <summary>Public addresses that BGP advertises are somewhere beyond the network, not in it.</summary>
    private static bool IsThere(ReachableGateway gateway, AddressSet addresses) =>
        ReservedRanges.PublicInternet.IsSupersetOf(addresses)
            ? AddressSet.From(gateway.OnPremises?.AddressPrefix ?? []).IsSupersetOf(addresses)
            : gateway.Behind.IsSupersetOf(addresses);

    /// <summary>The on-premises network may have another way back into Azure, to the VNet of the goal.</summary>
    private void Return(Flight flight, ReachableGateway gateway)
    {
        bool mayReturn = walk.Goal is Goal.Machine or Goal.Private
            && gateway.OnPremises is not null && gateway.Behind.IsSupersetOf(flight.Traffic.Destination);
        if (!mayReturn)
        {
            walk.Lose(flight, Elsewhere(gateway));
        }
        else if (flight.HasReturned)
        {
            walk.Lose(flight, Loop(gateway));
        }
        else
        {
            new OnPremisesEntry<TTrace>(walk).Enter(gateway.OnPremises!, flight with { HasReturned = true });
        }
    }

    private static Finding Loop(ReachableGateway gateway) => new(
        Stage.Routing,
        Reason.RoutingLoop,
        AppliancesMustNotSendBack.Instance,
        gateway.Gateway.Name,
        $"{gateway.OnPremises} and {gateway.Gateway} send it back and forth.");

    private static Finding Elsewhere(ReachableGateway gateway) => new(
        Stage.Routing,
        Reason.NoRoute,
        WithoutRouteTrafficIsDropped.Instance,
        gateway.Gateway.Name,
        $"The network behind {gateway.Gateway} does not have the target.");

    private static string Name(SimOnPremisesNetwork? network) => network?.Name ?? "the on-premises network";

    private void Tell(Node node, Flight flight, ReachableGateway gateway, string text)
    {
        if (TTrace.Records)
        {
            walk.Trace.Step(Stage.Routing, ForcedTunnellingLeavesOnPremises.Instance, node.Name, flight.Traffic, new(
                gateway.Gateway.Name, NextHopType.VirtualNetworkGateway.ToString(), text));
        }
    }
}
