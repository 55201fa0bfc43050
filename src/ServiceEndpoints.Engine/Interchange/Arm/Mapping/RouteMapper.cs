using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.network/routetables/routes</summary>
internal sealed class RouteMapper : ResourceMapper
{
    public override string Type => $"{ArmTypes.RouteTable}/{ArmTypes.Routes}";

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        if (estate.Topology.RouteTables.Find(document.ParentId) is not { } table)
        {
            estate.SkipOrphan(document);
            return;
        }

        if (RouteReading.Of(EntityReader.Of(document, estate)) is { } route)
        {
            ValueList<SimRoute> others = table.Routes.RemoveAll(other => ArmId.Same(other.Id, route.Id));
            estate.Topology = estate.Topology.With(table with { Routes = others.Add(route) });
        }
    }
}
