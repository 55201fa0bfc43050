using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Removes route tables that no subnet has.</summary>
[Cmdlet(VerbsCommon.Remove, "SimRouteTable", SupportsShouldProcess = true)]
[OutputType(typeof(SimRouteTable))]
public sealed class RemoveSimRouteTableCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(RouteTableCompleter))]
    [Alias("Name")]
    public RouteTableReference[] RouteTable { get; set; } = [];

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (RouteTableReference reference in RouteTable)
        {
            if (TryFind(reference, EntityNames.RouteTable, out SimRouteTable? found))
            {
                SubmitRemoval(new DeleteRouteTable(found.Id), found, reference, PassThru);
            }
        }
    }
}
