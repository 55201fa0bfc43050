using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Adds a user-defined route to a route table.</summary>
[Cmdlet(VerbsCommon.Add, "SimRoute", SupportsShouldProcess = true)]
[OutputType(typeof(SimRoute))]
public sealed class AddSimRouteCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(RouteTableCompleter))]
    public RouteTableReference RouteTable { get; set; } = null!;

    [Parameter(Mandatory = true, Position = 1)]
    [AllowEmptyString]
    public string Name { get; set; } = "";

    /// <summary>A CIDR block or a service tag.</summary>
    [Parameter(Mandatory = true, Position = 2)]
    [AllowEmptyString]
    public string AddressPrefix { get; set; } = "";

    [Parameter(Mandatory = true, Position = 3)]
    public NextHopType NextHopType { get; set; }

    /// <summary>The address of an appliance.</summary>
    [Parameter(Position = 4)]
    public string? NextHopIPAddress { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        if (TryFind(RouteTable, EntityNames.RouteTable, out SimRouteTable? table))
        {
            AddRoute change = new(table.Id, Name, AddressPrefix, NextHopType)
            {
                NextHopIPAddress = TextOrNull(NextHopIPAddress),
            };
            Submit(change, RouteTable, PassThru);
        }
    }
}
