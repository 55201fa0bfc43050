using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Routes;

/// <summary>
/// A route in effect on an interface, in Azure's words.
/// Source: https://learn.microsoft.com/azure/virtual-network/diagnose-network-routing-problem
/// </summary>
public sealed record SimEffectiveRoute
{
    /// <summary>Who made it: <c>Default</c>, <c>User</c> or <c>VirtualNetworkGateway</c>.</summary>
    public required string Source { get; init; }

    /// <summary><c>Active</c>, or <c>Invalid</c> when another route of the same prefix is preferred.</summary>
    public required string State { get; init; }

    /// <summary>One prefix, or all prefixes of one region of a service endpoint.</summary>
    public required ValueList<AddressPrefix> AddressPrefix { get; init; }

    public required NextHopType NextHopType { get; init; }

    public IPv4Address? NextHopIpAddress { get; init; }

    /// <summary>The name of a user-defined route.</summary>
    public string? Name { get; init; }

    /// <summary>The service endpoint that made it; Azure's own output does not tell.</summary>
    public string? Service { get; init; }

    /// <summary>The region that these prefixes of the endpoint belong to; <c>*</c> for all.</summary>
    public string? Region { get; init; }

    public override string ToString() =>
        $"{(AddressPrefix.Count == 1 ? AddressPrefix[0].ToString() : $"{AddressPrefix.Count} prefixes")} -> {NextHopType}";
}
