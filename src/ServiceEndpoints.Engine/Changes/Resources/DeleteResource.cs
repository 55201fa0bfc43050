using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Resources;

/// <summary>Deletes a resource, and the private endpoints that lead to it.</summary>
public sealed record DeleteResource(string ResourceId) : Change
{
    public override string Action => "Remove resource";

    public override string Target => ArmId.NameOf(ResourceId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Delete(ResourceId)];

    public override Result<Changed> Apply(SimTopology topology) => ExistenceRule
        .Find(topology.Resources, ResourceId)
        .Then<Changed>(resource => Delete(topology, resource));

    private static Changed Delete(SimTopology topology, SimResource resource)
    {
        List<SimPrivateEndpoint> orphans = topology.PrivateEndpoints
            .Where(endpoint => ArmId.Same(endpoint.ResourceId, resource.Id))
            .ToList();
        SimTopology rest = orphans.Aggregate(topology, (current, endpoint) => current.Without(endpoint));
        return new(rest.Without(resource), null) { Warnings = orphans.Select(WarningOf).ToValueList() };
    }

    private static string WarningOf(SimPrivateEndpoint endpoint) =>
        $"The private endpoint '{endpoint}' is removed too. Azure would keep it, disconnected.";
}
