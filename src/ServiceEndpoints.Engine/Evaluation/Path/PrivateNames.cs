using System;
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

    /// <summary>
    /// What could not be read of a private endpoint that may lead there, or of its zone, so that it is not known whether
    /// the client's VNet resolves the name to it; null when all of that was.
    /// </summary>
    public static UnresolvedValue? Doubt(
        SimTopology topology, SimResource resource, string groupId, SimVNet clientVNet) => topology.PrivateEndpoints
            .Where(endpoint => endpoint.Unresolved.Count > 0)
            .Select(endpoint => UnresolvedOf(endpoint, resource, groupId, clientVNet))
            .FirstOrDefault(value => value is not null);

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

    private static UnresolvedValue? UnresolvedOf(
        SimPrivateEndpoint endpoint, SimResource resource, string groupId, SimVNet clientVNet)
    {
        UnresolvedValue? ofTarget = UnreadConnection(endpoint, "groupIds");
        UnresolvedValue? ofGroup = UnreadConnection(endpoint, "privateLinkServiceId");
        UnresolvedValue? ofLinks = endpoint.Unread("subnet") ?? endpoint.Unread(SimPrivateEndpoint.LinksProperty);
        bool isLinked = IsLinked(endpoint, clientVNet.Id);
        bool mayLead = (ofTarget is not null || ArmId.Same(endpoint.ResourceId, resource.Id))
            && (ofGroup is not null || ArmId.Same(endpoint.GroupId, groupId))
            && (ofLinks is not null || isLinked);
        return mayLead ? ofTarget ?? ofGroup ?? (isLinked ? null : ofLinks) : null;
    }

    /// <summary>What of the connection to a resource could not be read, but for one property of it.</summary>
    private static UnresolvedValue? UnreadConnection(SimPrivateEndpoint endpoint, string except) =>
        endpoint.Unresolved.FirstOrDefault(value => value.IsWhole
            || (value.Names("LinkServiceConnections")
                && !value.Property.EndsWith(except, StringComparison.OrdinalIgnoreCase)));

    private static bool IsLinked(SimPrivateEndpoint endpoint, string vnetId) =>
        ArmId.Same(ArmId.ParentOf(endpoint.SubnetId), vnetId)
        || endpoint.LinkedVNetIds.Any(linked => ArmId.Same(linked, vnetId));
}
