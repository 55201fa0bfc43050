using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Makes a route table without routes.</summary>
[Cmdlet(VerbsCommon.New, "SimRouteTable", SupportsShouldProcess = true)]
[OutputType(typeof(SimRouteTable))]
public sealed class NewSimRouteTableCommand : SimNewCommand
{
    /// <summary>Keeps the routes that gateways learn away from the subnets of the table.</summary>
    [Parameter]
    public SwitchParameter DisableBgpRoutePropagation { get; set; }

    private protected override void Process()
    {
        CreateRouteTable change = new(Placement) { DisableBgpRoutePropagation = DisableBgpRoutePropagation };
        Submit(change, Name, write: true);
    }
}
