using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>An appliance or a gateway that traffic passes only without the endpoint.</summary>
/// <param name="Name">The machine or the gateway; empty when nothing in the topology is there.</param>
/// <param name="Route">The route that leads to it.</param>
public sealed record SimBypassedHop(string Name, NextHopType NextHopType, IPv4Address? NextHopIpAddress, string Route)
{
    public override string ToString() => Name.Length > 0 ? Name : NextHopIpAddress?.ToString() ?? NextHopType.ToString();
}
