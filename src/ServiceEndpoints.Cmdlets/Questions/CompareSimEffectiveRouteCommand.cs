using System.Management.Automation;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.RouteTables;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Routes;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Compares a table of effective routes that Azure gave with the routes that follow from a topology.</summary>
[Cmdlet(VerbsData.Compare, "SimEffectiveRoute", DefaultParameterSetName = AtVM)]
[OutputType(typeof(SimEffectiveRouteDifference))]
public sealed class CompareSimEffectiveRouteCommand : SimPlaceCommand
{
    /// <summary>The file with Azure's table.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    public string Path { get; set; } = "";

    private protected override void Process()
    {
        SimTopology estate = Estate;
        if (TryPlace(estate, out NetworkPlace? place)
            && Accept(
                FilePaths.Literal(SessionState.Path, Path).Then(found => EffectiveRouteFile.Read(
                    ImportFile.FromPath(found[0]))),
                Path,
                out ValueList<RecordedRoute>? recorded)
            && Accept(Routes(estate, place), Asked, out ValueList<SimEffectiveRoute>? routes))
        {
            WriteObject(EffectiveRouteComparison.Of(recorded, routes), enumerateCollection: true);
        }
    }

    private static Result<ValueList<SimEffectiveRoute>> Routes(SimTopology topology, NetworkPlace place) =>
        place is { VM: { } vm, Interface: { } nic }
            ? EffectiveRoutes.Of(topology, vm, nic)
            : EffectiveRoutes.Of(topology, place.Subnet);
}
