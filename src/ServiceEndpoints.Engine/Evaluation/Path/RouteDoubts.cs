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
                .. new[]
                    {
                        OfUserRoutes(subnet, winner),
                        OfEndpoints(subnet, winner, destination),
                        OfNeighbours(subnet, winner, destination),
                    }
                    .OfType<string>()
                    .Select(text => Doubt(subnet, Reason.UnresolvedReference, text)),
            ];

    /// <summary>No tag holds private addresses.</summary>
    private static IEnumerable<Finding> Tags(CompiledSubnet subnet, CompiledRoute? winner, AddressSet destination) =>
        subnet.UnknownTags.Count == 0 || IsUnbeaten(subnet, winner) || IsPrivate(destination)
            ? []
            : [Doubt(subnet, Reason.UnknownServiceTag,
                $"The routes of {subnet.Subnet} name {string.Join(", ", subnet.UnknownTags)}, which is not known.")];

    private static string? OfUserRoutes(CompiledSubnet subnet, CompiledRoute? winner)
    {
        if (IsUnbeaten(subnet, winner))
        {
            return null;
        }

        return subnet.Context.Gaps.UserRoutes
            ?? (winner is { Unread: { } unread } ? $"Where {winner.Label} of {subnet.Subnet} leads hangs on {unread}." : null)
            ?? (winner is { Gateway: not null } ? subnet.Context.Gaps.Propagation : null);
    }

    /// <summary>No endpoint leads to private addresses, and none takes what another one covers.</summary>
    public string? OfEndpoints(CompiledSubnet subnet, CompiledRoute? winner, AddressSet destination)
    {
        if (winner is { IsEndpoint: true } || IsPrivate(destination))
        {
            return null;
        }

        return subnet.Context.Gaps.Endpoints ?? (OfPolicies(subnet.Subnet, destination) is { } unread
            ? $"The routes of {subnet.Subnet} hang on {unread}."
            : null);
    }

    /// <summary>A policy would make the Storage endpoint cover every region.</summary>
    private UnresolvedValue? OfPolicies(SimSubnet subnet, AddressSet destination) =>
        subnet.EndpointFor("Microsoft.Storage") is not null
        && network.Tags.InRegion("Storage", "*") is { } storage && storage.Addresses.Overlaps(destination)
            ? subnet.Unread(PolicyFilter.Property)
            : null;

    /// <summary>
    /// Peers share no address with this VNet or each other; what a gateway advertises may be anything, and is taken not
    /// to be more than a default route where it is public.
    /// </summary>
    private static string? OfNeighbours(CompiledSubnet subnet, CompiledRoute? winner, AddressSet destination)
    {
        RoutingGaps gaps = subnet.Context.Gaps;
        bool keepsOut = subnet.Context.RouteTable is { DisableBgpRoutePropagation: true };
        string? gateways = keepsOut ? null : gaps.Gateways;
        if (IsPrivate(destination))
        {
            return subnet.Context.VNetSpace.IsSupersetOf(destination) ? null : gaps.Spaces ?? gateways;
        }

        bool isByDefault = winner is { Origin: RouteOrigin.Default, NextHopType: NextHopType.Internet };
        return isByDefault ? gateways : null;
    }

    /// <summary>As documented, nothing beats an endpoint.</summary>
    private static bool IsUnbeaten(CompiledSubnet subnet, CompiledRoute? winner) =>
        winner is { IsEndpoint: true } && subnet.Context.Model == EndpointRouteModel.Documented;

    private static bool IsPrivate(AddressSet addresses) =>
        !addresses.IsEmpty && !ReservedRanges.PublicInternet.Overlaps(addresses);

    private static Finding Doubt(CompiledSubnet subnet, Reason reason, string text) =>
        new(Stage.Routing, reason, LongestPrefixWins.Instance, subnet.Subnet.ToString(), text) { IsUnknown = true };
}
