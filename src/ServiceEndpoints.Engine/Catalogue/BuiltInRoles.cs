using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>The built-in roles that are known here, in the order of their names.</summary>
public static class BuiltInRoles
{
    private static readonly FrozenDictionary<string, SimRoleDefinition> s_byName =
        BuiltInRoleTable.Rows.ToFrozenDictionary(role => role.Name, ArmId.Comparer);

    private static readonly FrozenDictionary<string, SimRoleDefinition> s_byId =
        BuiltInRoleTable.Rows.ToFrozenDictionary(role => role.Id, ArmId.Comparer);

    public static IReadOnlyList<SimRoleDefinition> All { get; } =
        [.. BuiltInRoleTable.Rows.OrderBy(role => role.Name, ArmId.Comparer)];

    /// <summary>A role by its name, whatever the case; null when none has it.</summary>
    public static SimRoleDefinition? Named(string name) => s_byName.GetValueOrDefault(name);

    /// <summary>A role by its id; null when none has it.</summary>
    public static SimRoleDefinition? Find(string id) => s_byId.GetValueOrDefault(id);
}
