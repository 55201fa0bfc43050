using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>
/// Which private endpoint a client's name resolution leads to.
/// Source: https://learn.microsoft.com/azure/private-link/private-endpoint-dns
/// </summary>
internal static class PrivateNames
{
    /// <summary>The endpoint whose DNS zone is linked to the client's VNet; null when the name stays public.</summary>
    public static SimPrivateEndpoint? Find(
        SimTopology topology, SimResource resource, string groupId, SimVNet clientVNet) => topology.PrivateEndpoints
            .Where(endpoint => Leads(endpoint, resource, groupId))
            .FirstOrDefault(endpoint => IsLinked(endpoint, clientVNet.Id));

    /// <summary>Whether any private endpoint leads there, wherever its zone is linked.</summary>
    public static bool Exists(SimTopology topology, SimResource resource, string groupId) =>
        topology.PrivateEndpoints.Any(endpoint => Leads(endpoint, resource, groupId));

    /// <summary>
    /// The group id that a private endpoint to the part has; the secondary of an account has its own.
    /// </summary>
    public static string GroupOf(SubService part, bool isSecondary) =>
        (part.GroupId ?? part.Name) + (isSecondary ? "_secondary" : "");

    private static bool Leads(SimPrivateEndpoint endpoint, SimResource resource, string groupId) =>
        ArmId.Same(endpoint.ResourceId, resource.Id) && ArmId.Same(endpoint.GroupId, groupId);

    private static bool IsLinked(SimPrivateEndpoint endpoint, string vnetId) =>
        ArmId.Same(ArmId.ParentOf(endpoint.SubnetId), vnetId)
        || endpoint.LinkedVNetIds.Any(linked => ArmId.Same(linked, vnetId));
}
