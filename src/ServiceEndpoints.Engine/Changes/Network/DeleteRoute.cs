using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Takes a route out of its table.</summary>
public sealed record DeleteRoute(string RouteId) : Change
{
    public override string Action => "Remove route";

    public override string Target => ArmId.PathOf(RouteId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Delete(RouteId)];

    public override Result<Changed> Apply(SimTopology topology) =>
        ExistenceRule.Find(topology.RouteTables, ArmId.ParentOf(RouteId)).Then(table => Remove(topology, table));

    private Result<Changed> Remove(SimTopology topology, SimRouteTable table)
    {
        SimRouteTable rest = table with { Routes = table.Routes.RemoveAll(route => ArmId.Same(route.Id, RouteId)) };
        return ReferenceEquals(rest.Routes, table.Routes)
            ? EntityNoun.Of<SimRoute>().NotFound(Target)
            : new Changed(topology.With(rest), null);
    }
}
