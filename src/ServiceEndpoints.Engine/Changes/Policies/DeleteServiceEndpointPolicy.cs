using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Policies;

/// <summary>Deletes a service endpoint policy that no subnet has.</summary>
public sealed record DeleteServiceEndpointPolicy(string PolicyId) : Change
{
    public override string Action => "Remove service endpoint policy";

    public override string Target => ArmId.NameOf(PolicyId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Delete(PolicyId)];

    public override Result<Changed> Apply(SimTopology topology) => ExistenceRule
        .Find(topology.ServiceEndpointPolicies, PolicyId)
        .Then<Changed>(policy => PolicyInUseRule.Instance.Judge(topology, policy) is { } inUse
            ? inUse
            : new Changed(topology.Without(policy), null));
}
