using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>A NAT gateway: the public addresses that subnets attached to it use towards the internet.</summary>
public sealed record SimNatGateway : SimEntity
{
    public required string Location { get; init; }

    /// <summary>Its public addresses. Empty with <see cref="HasUnknownAddresses"/> when Azure chose them.</summary>
    public ValueList<IPv4Address> PublicIPAddress { get; init; } = [];

    public bool HasUnknownAddresses { get; init; }
}
