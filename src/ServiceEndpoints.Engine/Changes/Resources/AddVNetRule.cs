using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Resources;

/// <summary>Lets one subnet in at the public endpoint of a resource.</summary>
public sealed record AddVNetRule(string ResourceId, string SubnetId) : Change
{
    /// <summary>Take the rule although the subnet has no endpoint yet; it matches once it has one.</summary>
    public bool IgnoreMissingEndpoint { get; init; }

    public RestrictionOptions Options { get; init; } = RestrictionOptions.None;

    public override string Action => $"Add VNet rule for {ArmId.PathOf(SubnetId)}";

    public override string Target => ArmId.NameOf(ResourceId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [FirewallRequest.OfVNetRule(topology, ResourceId, SubnetId)];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.Resources, ResourceId)
                .IsSuccess(out SimResource? resource, out Refusal? refusal)
            || !ExistenceRule.Find(topology.Subnets, SubnetId).IsSuccess(out SimSubnet? subnet, out refusal))
        {
            return refusal;
        }

        SimNetworkRule rule = Options.Applied(resource, new()
        {
            ResourceId = resource.Id,
            Kind = NetworkRuleKind.VirtualNetwork,
            Value = subnet.Id,
            State = FirewallCatalogue.Of(resource.Type).VNetRuleState,
            IgnoreMissingEndpoint = IgnoreMissingEndpoint,
        });
        return NetworkRuleAddition.Add(topology, resource, rule).Then<Changed>(changed => changed with
        {
            Warnings = (StorageRuleRegionRule.Judge(resource, subnet)
                ?? EndpointRestrictionRule.Judge(topology, resource, rule)) is { } warning ? [warning] : [],
        });
    }
}
