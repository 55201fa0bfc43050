using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the user-defined routes of route tables.</summary>
[Cmdlet(VerbsCommon.Get, "SimRoute")]
[OutputType(typeof(SimRoute))]
public sealed class GetSimRouteCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(RouteTableCompleter))]
    [SupportsWildcards]
    public RouteTableReference? RouteTable { get; set; }

    [Parameter(Position = 1)]
    [SupportsWildcards]
    public string? Name { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        if (RouteTable is null)
        {
            WriteParts(All(estate), Name, name => EntityNames.Route(estate, name));
        }
        else if (RouteTable is { Given: SimRoute route })
        {
            WriteParts(All(estate), route.Id, id => EntityNames.Route(estate, id));
        }
        else
        {
            foreach (SimRouteTable table in Called(
                estate.RouteTables, RouteTable, text => EntityNames.RouteTable(estate, text)))
            {
                WriteParts(table.Routes, Name, name => EntityNames.Route(table, name));
            }
        }
    }

    private static IEnumerable<SimRoute> All(SimTopology topology) =>
        topology.RouteTables.SelectMany(table => table.Routes);
}
