using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Deletes a route table that no subnet has.</summary>
public sealed record DeleteRouteTable(string RouteTableId) : Change
{
    public override string Action => "Remove route table";

    public override string Target => ArmId.NameOf(RouteTableId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Delete(RouteTableId)];

    public override Result<Changed> Apply(SimTopology topology) =>
        ExistenceRule.Find(topology.RouteTables, RouteTableId).Then<Changed>(table =>
            RouteTableInUseRule.Instance.Judge(topology, table) is { } inUse
                ? inUse
                : new Changed(topology.Without(table), null));
}
