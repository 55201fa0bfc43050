using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Removes user-defined routes.</summary>
[Cmdlet(VerbsCommon.Remove, "SimRoute", SupportsShouldProcess = true)]
[OutputType(typeof(SimRoute))]
public sealed class RemoveSimRouteCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(RouteTableCompleter))]
    public RouteTableReference RouteTable { get; set; } = null!;

    /// <summary>A route from the pipeline needs none.</summary>
    [Parameter(Position = 1)]
    public string? Name { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        string? name = TextOrNull(Name);
        if (Accept(PartNames.Route(Session.Topology, RouteTable.Text, name), RouteTable, out SimRoute? found))
        {
            SubmitRemoval(new DeleteRoute(found.Id), found, RouteTable, PassThru);
        }
    }
}
