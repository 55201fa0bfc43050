using System.Linq;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>A table of user-defined routes.</summary>
public sealed record SimRouteTable : SimEntity
{
    public required string Location { get; init; }

    /// <summary>When true, routes learnt from gateways do not reach the subnets of this table.</summary>
    public bool DisableBgpRoutePropagation { get; init; }

    public ValueList<SimRoute> Routes { get; init; } = [];

    public SimRoute? RouteNamed(string name) => Routes.FirstOrDefault(route => ArmId.Same(route.Name, name));
}

/// <summary>A user-defined route. Its destination is a CIDR block or a service tag.</summary>
public sealed record SimRoute : SimPart
{
    public string RouteTableName => ArmId.NameOf(ParentId);

    /// <summary>The destination as written: CIDR or the name of a service tag.</summary>
    public required string AddressPrefix { get; init; }

    /// <summary>The block, or null when the destination is a service tag.</summary>
    public AddressPrefix? Prefix { get; init; }

    public string? ServiceTag => Prefix is null ? AddressPrefix : null;

    public required NextHopType NextHopType { get; init; }

    /// <summary>The appliance's address; present exactly when the next hop is an appliance.</summary>
    public IPv4Address? NextHopIPAddress { get; init; }
}

/// <summary>
/// Where a route leads, in the words of effective routes. The last two are never written in a route table.
/// Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview
/// </summary>
public enum NextHopType
{
    None,
    VnetLocal,
    Internet,
    VirtualAppliance,
    VirtualNetworkGateway,
    VNetPeering,
    VirtualNetworkServiceEndpoint,
}
