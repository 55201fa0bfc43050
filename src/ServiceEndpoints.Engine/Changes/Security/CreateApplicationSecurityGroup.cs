using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Security;

/// <summary>Makes an application security group with no interface in it.</summary>
public sealed record CreateApplicationSecurityGroup(Placement Placement) : Change
{
    public override string Action => "Create application security group";

    public override string Target => Placement.Name;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [ArmRequest.Write(Placement.IdIn(topology, ArmTypes.ApplicationSecurityGroup))];

    public override Result<Changed> Apply(SimTopology topology) => Placement
        .In(topology, NamedKind.ApplicationSecurityGroup, ArmTypes.ApplicationSecurityGroup)
        .Then(placed => Apply(topology, new() { Id = placed.Id, Location = placed.Location }));

    private static Result<Changed> Apply(SimTopology topology, SimApplicationSecurityGroup group)
    {
        Refusal? refusal = UniqueNameRule.Judge(topology.ApplicationSecurityGroups, group)
            ?? SecurityGroupLimitRule.Judge(topology, group);
        return refusal is not null ? refusal : new Changed(topology.With(group), group);
    }
}
