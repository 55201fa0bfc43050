using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Endpoints;

/// <summary>Brings to its end what is under way with the endpoint for one service in one subnet.</summary>
/// <param name="SubnetId">The subnet.</param>
/// <param name="Service">The endpoint name in Azure's spelling.</param>
/// <param name="IsRemoval">Whether it is being taken down.</param>
public sealed record CompleteEndpoint(string SubnetId, string Service, bool IsRemoval) : Change
{
    public override string Action => $"{Service} {(IsRemoval ? "is gone" : "takes effect")}";

    public override string Target => ArmId.PathOf(SubnetId);

    /// <summary>Nobody asks for it: it follows from what was asked for.</summary>
    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (topology.Subnets.Find(SubnetId) is not { } subnet)
        {
            return EntityNoun.Of<SimSubnet>().NotFound(Target);
        }

        if (subnet.EndpointFor(Service) is not { IsUnderWay: true } endpoint)
        {
            return new Changed(topology, null);
        }

        if (endpoint.ProvisioningState == ProvisioningState.Deleting)
        {
            return new Changed(EndpointRemoval.Apply(topology, subnet, endpoint), null);
        }

        SimServiceEndpoint ready = endpoint with
        {
            ProvisioningState = ProvisioningState.Succeeded,
            Remaining = default,
        };
        return new Changed(topology.With(subnet.With(ready)), ready);
    }
}
