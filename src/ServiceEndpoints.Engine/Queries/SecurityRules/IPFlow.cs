using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.SecurityRules;

/// <summary>A packet as seen from an interface: its own side is local, the other remote.</summary>
/// <param name="LocalPort">Null is every port; the answer is then Unknown where rules tell ports apart.</param>
/// <param name="RemotePort">As the local port.</param>
public sealed record IPFlow(
    RuleDirection Direction, IPProtocol Protocol, int? LocalPort, IPv4Address RemoteAddress, int? RemotePort)
{
    internal Traffic Packet(IPv4Address local)
    {
        AddressSet here = AddressSet.From(local);
        AddressSet there = AddressSet.From(RemoteAddress);
        return Direction == RuleDirection.Outbound
            ? new(here, there, Sending(LocalPort), Listening(RemotePort), Protocol)
            : new(there, here, Sending(RemotePort), Listening(LocalPort), Protocol);
    }

    private static PortSet Sending(int? port) => port is { } one ? PortSet.From(one) : Traffic.ClientPorts;

    private static PortSet Listening(int? port) => port is { } one ? PortSet.From(one) : PortSet.All;
}
