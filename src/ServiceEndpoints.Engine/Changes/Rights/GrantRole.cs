using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Rights;

/// <summary>Gives a principal a role at a scope.</summary>
/// <param name="Principal">Its name; there is no directory in which it would have to be.</param>
/// <param name="Role">The name of a role, built-in or custom.</param>
/// <param name="Scope">The id of a resource, a resource group or a subscription, or <c>/</c>.</param>
public sealed record GrantRole(string Principal, string Role, string Scope) : Change
{
    public override string Action => $"Give {Role} to {Principal}";

    public override string Target => RoleScope.Words(Scope);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [new($"{ArmTypes.RoleAssignment}/write", RoleAssignmentId.Of(Principal, Role, Scope))];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (KnownRoles.Named(topology, Role) is not { } role)
        {
            return EntityNoun.Of<SimRoleDefinition>().NotFound(Role);
        }

        SimRoleAssignment assignment = new()
        {
            Id = RoleAssignmentId.Of(Principal, Role, Scope),
            Principal = Principal,
            Role = role.Name,
            RoleDefinitionId = role.Id,
            Scope = Scope,
        };
        Refusal? refusal = JudgePrincipal()
            ?? RoleScopeRule.Judge(Scope)
            ?? RoleAssignableRule.Judge(role, Scope)
            ?? RoleOnceRule.Judge(topology, assignment);
        return refusal is not null ? refusal : new Changed(topology.With(assignment), assignment);
    }

    private Refusal? JudgePrincipal() => PrincipalNames.IsOwner(Principal)
        ? new(
            ErrorId.NameInvalid,
            $"'{Principal}' owns everything and needs no role. Name another principal.",
            Principal)
        : PrincipalNameRule.Judge(Principal);
}
