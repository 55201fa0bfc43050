using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Rights;

/// <summary>Takes back a role that was given.</summary>
public sealed record RevokeRole(string RoleAssignmentId) : Change
{
    public override string Action => "Take back a role";

    public override string Target => RoleAssignmentId;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [new($"{ArmTypes.RoleAssignment}/delete", RoleAssignmentId)];

    public override Result<Changed> Apply(SimTopology topology) => ExistenceRule
        .Find(topology.RoleAssignments, RoleAssignmentId)
        .Then<Changed>(assignment => new Changed(topology.Without(assignment), null));
}
