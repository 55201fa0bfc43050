using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Rights;

/// <summary>Gives a principal a role at a scope.</summary>
/// <param name="Principal">Its name; there is no directory in which it would have to be.</param>
/// <param name="RoleDefinitionId">The role, built-in or custom.</param>
/// <param name="Scope">The id of a resource, a resource group or a subscription, or <c>/</c>.</param>
public sealed record GrantRole(string Principal, string RoleDefinitionId, string Scope) : Change
{
    public override string Action => $"Give a role to {Principal}";

    public override string Target => Scope;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [new($"{ArmTypes.RoleAssignment}/write", RoleAssignmentId.Of(Principal, RoleDefinitionId, Scope))];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (KnownRoles.Find(topology, RoleDefinitionId) is not { } role)
        {
            return EntityNoun.Of<SimRoleDefinition>().NotFound(RoleDefinitionId);
        }

        SimRoleAssignment assignment = new()
        {
            Id = RoleAssignmentId.Of(Principal, role.Id, Scope),
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

    private Refusal? JudgePrincipal()
    {
        if (PrincipalNames.IsOwner(Principal))
        {
            return new(
                ErrorId.NameInvalid,
                $"'{Principal}' owns everything and needs no role. Name another principal.",
                Principal);
        }

        return PrincipalNameRule.Judge(Principal);
    }
}
