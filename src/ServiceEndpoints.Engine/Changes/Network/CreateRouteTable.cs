using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Makes a route table without routes.</summary>
public sealed record CreateRouteTable(Placement Placement) : Change
{
    public bool DisableBgpRoutePropagation { get; init; }

    public override string Action => "Create route table";

    public override string Target => Placement.Name;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [ArmRequest.Write(Placement.IdIn(topology, ArmTypes.RouteTable))];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!Placement.In(topology, NamedKind.RouteTable, ArmTypes.RouteTable)
            .IsSuccess(out Place? place, out Refusal? refusal))
        {
            return refusal;
        }

        SimRouteTable table = new()
        {
            Id = place.Id,
            Location = place.Location,
            DisableBgpRoutePropagation = DisableBgpRoutePropagation,
        };
        refusal = UniqueNameRule.Judge(topology.RouteTables, table) ?? ValidityRules.RouteTable.Judge(topology, table);
        return refusal is null ? new Changed(topology.With(table), table) : refusal;
    }
}
