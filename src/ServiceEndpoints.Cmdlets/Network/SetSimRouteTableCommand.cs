using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Changes whether the routes that gateways learn reach the subnets of route tables.</summary>
[Cmdlet(VerbsCommon.Set, "SimRouteTable", SupportsShouldProcess = true)]
[OutputType(typeof(SimRouteTable))]
public sealed class SetSimRouteTableCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(RouteTableCompleter))]
    [Alias("Name")]
    public RouteTableReference[] RouteTable { get; set; } = [];

    [Parameter]
    public SwitchParameter DisableBgpRoutePropagation { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (RouteTableReference reference in RouteTable)
        {
            if (TryFind(reference, EntityNames.RouteTable, out SimRouteTable? found))
            {
                Submit(Change(found), reference, PassThru);
            }
        }
    }

    private SetRouteTable Change(SimRouteTable table) => new(table.Id)
    {
        DisableBgpRoutePropagation = EditOf(DisableBgpRoutePropagation.IsPresent, nameof(DisableBgpRoutePropagation)),
    };
}
