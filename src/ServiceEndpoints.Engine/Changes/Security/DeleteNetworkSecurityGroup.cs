using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Security;

/// <summary>Deletes a network security group that nothing is attached to.</summary>
public sealed record DeleteNetworkSecurityGroup(string NetworkSecurityGroupId) : Change
{
    public override string Action => "Remove network security group";

    public override string Target => ArmId.NameOf(NetworkSecurityGroupId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [ArmRequest.Delete(NetworkSecurityGroupId)];

    public override Result<Changed> Apply(SimTopology topology) => ExistenceRule
        .Find(topology.NetworkSecurityGroups, NetworkSecurityGroupId)
        .Then<Changed>(group => NetworkSecurityGroupInUseRule.Instance.Judge(topology, group) is { } refusal
            ? refusal
            : new Changed(topology.Without(group), null));
}
