using System.Linq;
using System.Text.Json.Nodes;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>Writes route tables. Source: https://learn.microsoft.com/azure/templates/microsoft.network/routetables</summary>
internal static class RouteTableExport
{
    public static void Write(ExportEstate estate)
    {
        foreach (SimRouteTable table in estate.Topology.RouteTables)
        {
            estate.Add(table.Id, Written.Object(
                ("location", ExportEstate.Location(table.Location)),
                ("properties", Written.Object(
                    ("disableBgpRoutePropagation", table.DisableBgpRoutePropagation),
                    ("routes", Written.List(table.Routes.Select(Route)))))));
        }
    }

    private static JsonObject Route(SimRoute route) => Written.Part(route.Name, Written.Object(
        ("addressPrefix", Written.Text(route.AddressPrefix)),
        ("nextHopType", route.NextHopType.ToString()),
        ("nextHopIpAddress", route.NextHopIPAddress?.ToString())));
}
