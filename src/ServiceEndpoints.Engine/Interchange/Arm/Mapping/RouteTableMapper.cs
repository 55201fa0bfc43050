using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.network/routetables</summary>
internal sealed class RouteTableMapper : ResourceMapper
{
    public override string Type => ArmTypes.RouteTable;

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        reader.Properties.Ignore("provisioningState", "resourceGuid", "subnets");
        List<SimRoute> routes =
            [.. reader.Parts("routes", ArmTypes.Routes).Select(RouteReading.Of).OfType<SimRoute>()];
        SimRouteTable table = new()
        {
            Id = reader.Id,
            Location = reader.Location(),
            DisableBgpRoutePropagation = reader.Properties.Flag("disableBgpRoutePropagation") ?? false,
            Routes = routes.ToValueList(),
        };
        estate.Topology = estate.Topology.With(table with { Unresolved = reader.Notes.Values });
        estate.Log.Count(Type, document.Id);
    }
}
