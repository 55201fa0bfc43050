using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Rights;

/// <summary>The built-in roles and the custom ones of a topology, as one. No two have the same name.</summary>
public static class KnownRoles
{
    /// <summary>A role by its id; null when none has it.</summary>
    public static SimRoleDefinition? Find(SimTopology topology, string id) =>
        topology.RoleDefinitions.Find(id) ?? BuiltInRoles.Find(id);

    /// <summary>A role by its name, whatever the case; null when none has it.</summary>
    public static SimRoleDefinition? Named(SimTopology topology, string name) =>
        topology.RoleDefinitions.Named(name).FirstOrDefault() ?? BuiltInRoles.Named(name);
}
