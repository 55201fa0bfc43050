using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Security;

/// <summary>Deletes an application security group that no interface is in and no rule names.</summary>
public sealed record DeleteApplicationSecurityGroup(string ApplicationSecurityGroupId) : Change
{
    public override string Action => "Remove application security group";

    public override string Target => ArmId.NameOf(ApplicationSecurityGroupId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [ArmRequest.Delete(ApplicationSecurityGroupId)];

    public override Result<Changed> Apply(SimTopology topology) => ExistenceRule
        .Find(topology.ApplicationSecurityGroups, ApplicationSecurityGroupId)
        .Then<Changed>(group => ApplicationSecurityGroupInUseRule.Instance.Judge(topology, group) is { } refusal
            ? refusal
            : new Changed(topology.Without(group), null));
}
