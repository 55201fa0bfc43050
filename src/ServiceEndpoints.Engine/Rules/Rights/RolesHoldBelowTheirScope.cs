using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Rights;

public sealed class RolesHoldBelowTheirScope : Rule
{
    public static readonly RolesHoldBelowTheirScope Instance = new();

    private RolesHoldBelowTheirScope()
        : base(
            "SE7002",
            "A role holds at its scope and below",
            "A role given at a subscription holds for its resource groups, one given at a resource group for the "
            + "resources in it, one given at a resource for its parts.",
            "https://learn.microsoft.com/azure/role-based-access-control/scope-overview")
    {
    }

    /// <summary>The principal's roles that hold at a scope.</summary>
    public IEnumerable<SimRoleDefinition> At(SimTopology topology, string principal, string scope) =>
        topology.RoleAssignments
            .Where(given => PrincipalNames.Same(given.Principal, principal) && RoleScope.Contains(given.Scope, scope))
            .Select(given => KnownRoles.Find(topology, given.RoleDefinitionId))
            .OfType<SimRoleDefinition>();
}
