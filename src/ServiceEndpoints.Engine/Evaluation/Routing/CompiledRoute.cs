using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Rules.Routing;

namespace ServiceEndpoints.Evaluation.Routing;

/// <summary>A route of a subnet with everything about it that selection and forwarding ask for.</summary>
internal sealed class CompiledRoute
{
    private AddressSet? _addresses;

    public required RouteOrigin Origin { get; init; }

    public required NextHopType NextHopType { get; init; }

    public required ValueList<AddressPrefix> Prefixes { get; init; }

    public AddressSet Addresses => _addresses ??= AddressSet.From(Prefixes);

    public IPv4Address? NextHopAddress { get; init; }

    /// <summary>The name of a user-defined route.</summary>
    public string? Name { get; init; }

    public string? RouteTableId { get; init; }

    /// <summary>The service tag that a user-defined route was written with.</summary>
    public string? ServiceTag { get; init; }

    /// <summary>What of a user-defined route could not be read, so that it is not known where it leads.</summary>
    public UnresolvedValue? Unread { get; init; }

    public SimServiceEndpoint? Endpoint { get; init; }

    /// <summary>The region whose prefixes of the endpoint these are.</summary>
    public string? Region { get; init; }

    /// <summary>The VNet that a peering route leads to.</summary>
    public string? PeerVNetId { get; init; }

    /// <summary>The gateway that a propagated route leads to.</summary>
    public SimGateway? Gateway { get; init; }

    /// <summary>The prefixes for which another route of the same prefix is preferred.</summary>
    public IReadOnlySet<AddressPrefix> InvalidPrefixes { get; set; } = FrozenSet<AddressPrefix>.Empty;

    /// <summary>VNet, peering and endpoint routes are preferred to BGP.</summary>
    public bool IsPreferredToBgp => NextHopType
        is NextHopType.VnetLocal or NextHopType.VNetPeering or NextHopType.VirtualNetworkServiceEndpoint
        && Origin == RouteOrigin.Default;

    public bool IsEndpoint => Endpoint is not null;

    /// <summary>The rule by which the subnet has this route; null for one that a user made.</summary>
    public Rule? MadeBy => (Origin, NextHopType) switch
    {
        (RouteOrigin.User, _) => null,
        (RouteOrigin.VirtualNetworkGateway, _) => GatewaysPropagateRoutes.Instance,
        (_, NextHopType.VirtualNetworkServiceEndpoint) => EndpointsAddRoutesToTheirSubnet.Instance,
        (_, NextHopType.VNetPeering) => PeeringRoutesReachOneHop.Instance,
        (_, NextHopType.VnetLocal) => VNetRangesAreLocal.Instance,
        (_, NextHopType.None) => ReservedRangesLeadNowhere.Instance,
        _ => InternetIsTheDefault.Instance,
    };

    /// <summary>The longest of its prefixes that holds the address; null when none does.</summary>
    public AddressPrefix? PrefixFor(IPv4Address address) => Prefixes
        .Where(prefix => prefix.Contains(address))
        .Select(prefix => (AddressPrefix?)prefix)
        .MaxBy(prefix => prefix!.Value.Length);

    public override string ToString()
    {
        string to = NextHopAddress is { } address ? $"{NextHopType} {address}" : $"{NextHopType}";
        return $"{Label} -> {to}";
    }

    /// <summary>What a person would call it.</summary>
    public string Label => (Name, Endpoint) switch
    {
        ({ } name, _) => $"{name} ({ServiceTag ?? Prefixes[0].ToString()})",
        (_, { } endpoint) => Region == "*" ? endpoint.Service : $"{endpoint.Service} in {Region}",
        _ => Prefixes.Count == 1 ? Prefixes[0].ToString() : $"{Prefixes.Count} prefixes",
    };
}
