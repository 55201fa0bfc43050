using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Resources;

/// <summary>Deletes a private endpoint and frees its address.</summary>
public sealed record DeletePrivateEndpoint(string PrivateEndpointId) : Change
{
    public override string Action => "Remove private endpoint";

    public override string Target => ArmId.NameOf(PrivateEndpointId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Delete(PrivateEndpointId)];

    public override Result<Changed> Apply(SimTopology topology) => ExistenceRule
        .Find(topology.PrivateEndpoints, PrivateEndpointId)
        .Then<Changed>(endpoint => new Changed(topology.Without(endpoint), null));
}
