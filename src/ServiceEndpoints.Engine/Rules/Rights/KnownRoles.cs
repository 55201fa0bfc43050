using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Rights;

/// <summary>The built-in roles and the custom ones of a topology, as one.</summary>
public static class KnownRoles
{
    public static SimRoleDefinition? Find(SimTopology topology, string id) =>
        topology.RoleDefinitions.Find(id) ?? BuiltInRoles.Find(id);
}
