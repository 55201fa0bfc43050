using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Security;

/// <summary>Makes a network security group without rules of its own.</summary>
public sealed record CreateNetworkSecurityGroup(Placement Placement) : Change
{
    public override string Action => "Create network security group";

    public override string Target => Placement.Name;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [ArmRequest.Write(Placement.IdIn(topology, ArmTypes.NetworkSecurityGroup))];

    public override Result<Changed> Apply(SimTopology topology) => Placement
        .In(topology, NamedKind.NetworkSecurityGroup, ArmTypes.NetworkSecurityGroup)
        .Then(placed => Apply(topology, new() { Id = placed.Id, Location = placed.Location }));

    private static Result<Changed> Apply(SimTopology topology, SimNetworkSecurityGroup group)
    {
        Refusal? refusal = UniqueNameRule.Judge(topology.NetworkSecurityGroups, group)
            ?? SecurityGroupLimitRule.Judge(topology, group);
        return refusal is not null ? refusal : new Changed(topology.With(group), group);
    }
}
