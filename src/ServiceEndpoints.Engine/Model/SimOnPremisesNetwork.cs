using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>A network outside Azure, with the public addresses that it translates its clients to.</summary>
public sealed record SimOnPremisesNetwork : SimEntity
{
    public required string Location { get; init; }

    public ValueList<AddressPrefix> AddressPrefix { get; init; } = [];

    /// <summary>Its own NAT addresses: what the internet and Azure services see of its clients.</summary>
    public ValueList<IPv4Address> PublicIPAddress { get; init; } = [];

    /// <summary>The peering of its ExpressRoute circuit by which its traffic to Azure's public addresses enters.</summary>
    public ExpressRoutePeering ExpressRoutePeering { get; init; }

    /// <summary>What Azure sees of traffic that enters by that peering; empty when nobody told.</summary>
    public ValueList<IPv4Address> ExpressRouteNatIPAddress { get; init; } = [];

    /// <summary>Every public address that stands for its clients.</summary>
    internal IEnumerable<IPv4Address> AllPublicIPAddresses => PublicIPAddress.Concat(ExpressRouteNatIPAddress);
}

/// <summary>
/// The peerings of a circuit that carry traffic to Azure's public addresses. Private peering is no such peering: it is
/// a <see cref="SimGateway"/> of type ExpressRoute.
/// Source: https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings
/// </summary>
public enum ExpressRoutePeering
{
    None,

    /// <summary>Azure translates to two addresses, which Microsoft tells on request.</summary>
    Public,

    /// <summary>The customer, or the connectivity provider, translates to addresses of theirs.</summary>
    Microsoft,
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
