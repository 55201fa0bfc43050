using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>
/// A service of Azure's that is deployed into a subnet, or sends through one.
/// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-for-azure-services
/// </summary>
public sealed record SimManagedService : SimEntity
{
    public required string Location { get; init; }

    public required ManagedServiceType Type { get; init; }

    public required string SubnetId { get; init; }

    public string Subnet => ArmId.PathOf(SubnetId);

    /// <summary>Its address in the subnet; null where it has none there, as behind a point-to-site gateway.</summary>
    public IPv4Address? PrivateIPAddress { get; init; }

    /// <summary>The public addresses that it leaves with; none when nobody has told them.</summary>
    public ValueList<IPv4Address> PublicIPAddress { get; init; } = [];

    /// <summary>
    /// Whether an app sends everything through its subnet, or only private traffic and what an endpoint covers. Of no
    /// meaning for other services.
    /// Source: https://learn.microsoft.com/azure/app-service/overview-vnet-integration
    /// </summary>
    public bool RouteAll { get; init; }

    /// <summary>Apps share their public addresses with others; every other service has addresses of its own.</summary>
    internal bool HasOwnPublicAddresses =>
        Type is not (ManagedServiceType.AppServiceIntegration or ManagedServiceType.AppServiceGatewayIntegration);
}
