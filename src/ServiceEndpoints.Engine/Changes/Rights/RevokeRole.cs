using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Rights;

/// <summary>Takes back a role that was given at a scope.</summary>
public sealed record RevokeRole(string Principal, string Role, string Scope) : Change
{
    public override string Action => $"Take {Role} from {Principal}";

    public override string Target => RoleScope.Words(Scope);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [new($"{ArmTypes.RoleAssignment}/delete", Id)];

    private string Id => RoleAssignmentId.Of(Principal, Role, Scope);

    public override Result<Changed> Apply(SimTopology topology) =>
        topology.RoleAssignments.TryGet(Id, out SimRoleAssignment? assignment)
            ? new Changed(topology.Without(assignment), null)
            : EntityNoun.Of<SimRoleAssignment>().NotFound($"{Principal}: {Role} at {Scope}");
}
