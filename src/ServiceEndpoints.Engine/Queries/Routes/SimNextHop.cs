using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Routes;

/// <summary>Where a packet to an address goes next, the route that sends it there, and the routes that lost.</summary>
public sealed record SimNextHop
{
    public required string From { get; init; }

    public required IPv4Address Address { get; init; }

    public required NextHopType NextHopType { get; init; }

    public IPv4Address? NextHopIpAddress { get; init; }

    /// <summary>The route table of the winning route; null for routes that Azure made.</summary>
    public string? RouteTableId { get; init; }

    /// <summary>The winning route; null when no route matches, and the packet is dropped.</summary>
    public SimEffectiveRoute? Route { get; init; }

    /// <summary>The routes that cover the address too, each with why it lost.</summary>
    public ValueList<SimCandidate> Candidates { get; init; } = [];

    public ValueList<Caveat> Caveats { get; init; } = [];

    public override string ToString() => $"{Address} -> {NextHopType}";
}
