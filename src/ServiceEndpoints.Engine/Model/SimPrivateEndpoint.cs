using System.Linq;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>
/// A private address in a subnet that leads to one resource. Clients of the VNets that its DNS zone is linked to
/// resolve the resource's name to it.
/// Source: https://learn.microsoft.com/azure/private-link/private-endpoint-dns
/// </summary>
public sealed record SimPrivateEndpoint : SimEntity
{
    public required string Location { get; init; }

    public required string ResourceId { get; init; }

    public string Resource => ArmId.NameOf(ResourceId);

    public required string SubnetId { get; init; }

    public string Subnet => ArmId.PathOf(SubnetId);

    public required IPv4Address PrivateIPAddress { get; init; }

    /// <summary>The sub-service that it leads to, such as <c>blob</c>.</summary>
    public required string GroupId { get; init; }

    /// <summary>VNets besides its own whose clients resolve the name to the private address.</summary>
    public ValueList<string> LinkedVNetIds { get; init; } = [];

    /// <summary>What its unresolved values call the links of its DNS zones, which are resources of their own.</summary>
    internal const string LinksProperty = "virtualNetworkLinks";

    public ValueList<string> LinkedVNet => LinkedVNetIds.Select(ArmId.NameOf).ToValueList();
}
