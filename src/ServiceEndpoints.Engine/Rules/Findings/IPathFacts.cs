using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Findings;

/// <summary>What rules ask about the ways of traffic, which the layers after them work out.</summary>
public interface IPathFacts
{
    /// <summary>The VNets whose machines reach those of this one by peering.</summary>
    IReadOnlyList<SimVNet> PeersOf(SimVNet vnet);

    /// <summary>
    /// Where what the endpoint carries would go without it, when that is an appliance or a gateway; null when it would
    /// go nowhere else, or when it is not known.
    /// </summary>
    Detour? DetourOf(SimSubnet subnet, SimServiceEndpoint endpoint);

    /// <summary>Where the default route of the subnet leads; null when it is not known.</summary>
    NextHopType? DefaultRouteOf(SimSubnet subnet);

    /// <summary>
    /// The rule of a security group that denies TCP from the subnet to some of the addresses on some of the ports; null
    /// when none does, or when it is not known.
    /// </summary>
    SimSecurityRule? DenialOf(SimSubnet subnet, SimNetworkSecurityGroup group, AddressSet addresses, PortSet ports);

    /// <summary>The addresses that the resource may have; null when they are not known.</summary>
    AddressSet? AddressesOf(SimResource resource);

    /// <summary>The public addresses of an Azure region; null when they are not known.</summary>
    AddressSet? AddressesOf(string region);
}

/// <summary>A way that traffic is taken off by an endpoint.</summary>
/// <param name="Route">The route, as people call it.</param>
public sealed record Detour(string Route, NextHopType NextHopType)
{
    public override string ToString() => Route;
}
