using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes route tables with their routes.</summary>
[Cmdlet(VerbsCommon.Get, "SimRouteTable")]
[OutputType(typeof(SimRouteTable))]
public sealed class GetSimRouteTableCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(RouteTableCompleter))]
    [SupportsWildcards]
    [Alias("Name")]
    public RouteTableReference[]? RouteTable { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        WriteMatching(estate.RouteTables, RouteTable, text => EntityNames.RouteTable(estate, text));
    }
}
