using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>A network outside Azure, with the public addresses that it translates its clients to.</summary>
public sealed record SimOnPremisesNetwork : SimEntity
{
    public required string Location { get; init; }

    public ValueList<AddressPrefix> AddressPrefix { get; init; } = [];

    /// <summary>Its own NAT addresses: what the internet and Azure services see of its clients.</summary>
    public ValueList<IPv4Address> PublicIPAddress { get; init; } = [];
}

/// <summary>A virtual network gateway: the way from a VNet to an on-premises network.</summary>
public sealed record SimGateway : SimEntity
{
    public required string Location { get; init; }

    public required string VNetId { get; init; }

    public string VNet => ArmId.NameOf(VNetId);

    public GatewayType Type { get; init; }

    public string? OnPremisesNetworkId { get; init; }

    public string? OnPremisesNetwork => OnPremisesNetworkId is null ? null : ArmId.NameOf(OnPremisesNetworkId);

    /// <summary>Prefixes that the other side advertises by BGP; 0.0.0.0/0 is forced tunnelling.</summary>
    public ValueList<AddressPrefix> AdvertisedPrefix { get; init; } = [];
}

/// <summary>
/// Kind of gateway. A VNet has at most one of each.
/// Source: https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings
/// </summary>
public enum GatewayType
{
    Vpn,
    ExpressRoute,
}
