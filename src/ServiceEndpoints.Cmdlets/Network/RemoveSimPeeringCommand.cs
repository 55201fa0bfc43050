using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Ends peerings, in both directions unless told otherwise.</summary>
[Cmdlet(VerbsCommon.Remove, "SimPeering", SupportsShouldProcess = true)]
[OutputType(typeof(SimPeering))]
public sealed class RemoveSimPeeringCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(VNetCompleter))]
    public VNetReference VNet { get; set; } = null!;

    /// <summary>The peering's name, or the VNet that it leads to. A peering from the pipeline needs none.</summary>
    [Parameter(Position = 1)]
    [Alias("RemoteVNet")]
    public string? Name { get; set; }

    /// <summary>Leaves the way back as it is.</summary>
    [Parameter]
    public SwitchParameter OneWay { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        if (Accept(PartNames.Peering(Session.Topology, VNet.Text, TextOrNull(Name)), VNet, out SimPeering? found))
        {
            SubmitRemoval(new DeletePeering(found.Id) { OneWay = OneWay }, found, VNet, PassThru);
        }
    }
}
