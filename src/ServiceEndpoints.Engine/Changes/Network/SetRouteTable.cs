using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Changes whether gateway routes reach the subnets of a route table.</summary>
public sealed record SetRouteTable(string RouteTableId) : Change
{
    public Edit<bool> DisableBgpRoutePropagation { get; init; }

    public override string Action => "Change route table";

    public override string Target => ArmId.NameOf(RouteTableId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Write(RouteTableId)];

    public override Result<Changed> Apply(SimTopology topology) =>
        ExistenceRule.Find(topology.RouteTables, RouteTableId).Then(table => Edit(topology, table));

    private Result<Changed> Edit(SimTopology topology, SimRouteTable table)
    {
        SimRouteTable edited = table with
        {
            DisableBgpRoutePropagation = DisableBgpRoutePropagation.Or(table.DisableBgpRoutePropagation),
        };
        return edited == table ? new Changed(topology, table) : new Changed(topology.With(edited), edited);
    }
}
