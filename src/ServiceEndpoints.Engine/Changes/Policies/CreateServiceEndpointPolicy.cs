using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Policies;

/// <summary>Makes a service endpoint policy that lists nothing yet.</summary>
public sealed record CreateServiceEndpointPolicy(Placement Placement) : Change
{
    public override string Action => "Create service endpoint policy";

    public override string Target => Placement.Name;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [ArmRequest.Write(Placement.IdIn(topology, ArmTypes.ServiceEndpointPolicy))];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!Placement.In(topology, NamedKind.ServiceEndpointPolicy, ArmTypes.ServiceEndpointPolicy)
            .IsSuccess(out Place? place, out Refusal? refusal))
        {
            return refusal;
        }

        SimServiceEndpointPolicy policy = new() { Id = place.Id, Location = place.Location };
        refusal = UniqueNameRule.Judge(topology.ServiceEndpointPolicies, policy)
            ?? ValidityRules.ServiceEndpointPolicy.Judge(topology, policy);
        return refusal is null ? new Changed(topology.With(policy), policy) : refusal;
    }
}
