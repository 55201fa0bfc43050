using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Queries.Rights;

/// <summary>Which roles are given.</summary>
public static class SimRoles
{
    /// <summary>Those that hold at a scope, because they are given there or above; all of them for null.</summary>
    public static IEnumerable<SimRoleAssignment> HoldingAt(SimTopology topology, string? scope) =>
        topology.RoleAssignments.Where(given => scope is null || RoleScope.Contains(given.Scope, scope));

    /// <summary>The one that gives a role to a principal at exactly this scope.</summary>
    public static Result<SimRoleAssignment> Given(
        SimTopology topology, string principal, SimRoleDefinition role, string scope) =>
        topology.RoleAssignments.FirstOrDefault(given =>
            PrincipalNames.Same(given.Principal, principal)
            && ArmId.Same(given.RoleDefinitionId, role.Id)
            && ArmId.Same(given.Scope, scope)) is { } assignment
            ? assignment
            : EntityNoun.Of<SimRoleAssignment>().NotFound($"{principal}: {role} at {scope}");
}
