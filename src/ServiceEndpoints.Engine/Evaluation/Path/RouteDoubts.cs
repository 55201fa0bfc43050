using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Policies;
using ServiceEndpoints.Rules.Routing;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>What keeps it from being known which route takes a part of the traffic.</summary>
internal readonly struct RouteDoubts(CompiledNetwork network)
{
    /// <summary>Empty when the winner is sure to win.</summary>
    public ValueList<Finding> About(CompiledSubnet subnet, CompiledRoute? winner, AddressSet destination) =>
        subnet.HasKnownRoutes
            ? []
            : [
                .. Tags(subnet, winner, destination),
                .. Table(subnet, winner, destination),
                .. Peers(subnet, winner, destination),
            ];

    /// <summary>No tag holds private addresses, and as documented nothing beats an endpoint.</summary>
    private static IEnumerable<Finding> Tags(CompiledSubnet subnet, CompiledRoute? winner, AddressSet destination)
    {
        return subnet.UnknownTags.Count == 0 || UnreadRoutes.NoneBeats(winner, subnet.Context) || IsPrivate(destination)
            ? []
            : [Doubt(subnet, Reason.UnknownServiceTag,
                $"The routes of {subnet.Subnet} name {string.Join(", ", subnet.UnknownTags)}, which is not known.")];
    }

    private IEnumerable<Finding> Table(CompiledSubnet subnet, CompiledRoute? winner, AddressSet destination)
    {
        SimSubnet record = subnet.Subnet;
        if (subnet.Context.HasMissingRouteTable && network.Topology.Scope == TopologyScope.Partial)
        {
            yield return Doubt(subnet, Reason.UnresolvedReference,
                $"The route table {record.RouteTable} of {record} is not in the topology.");
        }

        UnresolvedValue? unread = record.Unread("routeTable")
            ?? (IsPrivate(destination) ? null : record.Unread("serviceEndpoints"))
            ?? (winner is { IsEndpoint: true } ? null : OfPolicies(record, destination))
            ?? UnreadRoutes.For(subnet.Context, winner);
        if (unread is not null)
        {
            yield return Doubt(subnet, Reason.UnresolvedReference, $"The routes of {record} hang on {unread}.");
        }
    }

    /// <summary>A policy would make the Storage endpoint cover every region.</summary>
    private UnresolvedValue? OfPolicies(SimSubnet subnet, AddressSet destination) =>
        subnet.EndpointFor("Microsoft.Storage") is not null
        && network.Tags.InRegion("Storage", "*") is { } storage && storage.Addresses.Overlaps(destination)
            ? subnet.Unread(PolicyFilter.Property)
            : null;

    private IEnumerable<Finding> Peers(CompiledSubnet subnet, CompiledRoute? winner, AddressSet destination)
    {
        if (network.Topology.Scope != TopologyScope.Partial)
        {
            return [];
        }

        return subnet.Context.MissingPeers
            .Where(peering => MayLeadTo(peering, subnet, winner, destination))
            .Select(peering => Doubt(subnet, Reason.UnresolvedReference,
                $"{subnet.VNet} is peered with {peering.RemoteVNet}, which is not in the topology."));
    }

    /// <summary>
    /// Peers share no address with this VNet or each other; what a peer's gateway advertises may be anything.
    /// </summary>
    private static bool MayLeadTo(
        SimPeering peering, CompiledSubnet subnet, CompiledRoute? winner, AddressSet destination)
    {
        if (IsPrivate(destination))
        {
            return !subnet.Context.VNetSpace.IsSupersetOf(destination);
        }

        bool isByDefault = winner is { Origin: RouteOrigin.Default, NextHopType: NextHopType.Internet };
        return isByDefault && peering.UseRemoteGateways
            && subnet.Context.RouteTable is not { DisableBgpRoutePropagation: true };
    }

    private static bool IsPrivate(AddressSet addresses) =>
        !addresses.IsEmpty && !ReservedRanges.PublicInternet.Overlaps(addresses);

    private static Finding Doubt(CompiledSubnet subnet, Reason reason, string text) =>
        new(Stage.Routing, reason, LongestPrefixWins.Instance, subnet.Subnet.ToString(), text) { IsUnknown = true };
}
