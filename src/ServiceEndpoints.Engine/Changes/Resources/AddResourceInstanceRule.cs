using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Resources;

/// <summary>Lets an Azure resource in by its own identity, whatever address it comes from.</summary>
/// <param name="ResourceId">The resource with the firewall.</param>
/// <param name="InstanceId">The Resource Manager id of the resource to let in; it need not be in the topology.</param>
public sealed record AddResourceInstanceRule(string ResourceId, string InstanceId) : Change
{
    public override string Action => $"Add resource instance rule for {ArmId.NameOf(InstanceId)}";

    public override string Target => ArmId.NameOf(ResourceId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [FirewallRequest.OfRule(topology, ResourceId, NetworkRuleKind.ResourceInstance, InstanceId)];

    public override Result<Changed> Apply(SimTopology topology) => ExistenceRule
        .Find(topology.Resources, ResourceId)
        .Then(resource => NetworkRuleAddition.Add(topology, resource, RestrictionOptions.None.Applied(resource, new()
        {
            ResourceId = resource.Id,
            Kind = NetworkRuleKind.ResourceInstance,
            Value = InstanceId,
        })));
}
