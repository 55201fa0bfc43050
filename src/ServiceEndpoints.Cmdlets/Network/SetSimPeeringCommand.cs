using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Changes peerings. Only what is named changes; access and forwarding change in both directions unless told
/// otherwise.
/// </summary>
[Cmdlet(VerbsCommon.Set, "SimPeering", SupportsShouldProcess = true)]
[OutputType(typeof(SimPeering))]
public sealed class SetSimPeeringCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(VNetCompleter))]
    public VNetReference VNet { get; set; } = null!;

    /// <summary>The peering's name, or the VNet that it leads to. A peering from the pipeline needs none.</summary>
    [Parameter(Position = 1)]
    [Alias("RemoteVNet")]
    public string? Name { get; set; }

    [Parameter]
    public SwitchParameter AllowVirtualNetworkAccess { get; set; }

    [Parameter]
    public SwitchParameter AllowForwardedTraffic { get; set; }

    /// <summary>Lets the other VNet use the gateways of this one.</summary>
    [Parameter]
    public SwitchParameter AllowGatewayTransit { get; set; }

    /// <summary>Uses the gateways of the other VNet, which has to allow it.</summary>
    [Parameter]
    public SwitchParameter UseRemoteGateways { get; set; }

    /// <summary>Leaves the way back as it is.</summary>
    [Parameter]
    public SwitchParameter OneWay { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        if (Accept(PartNames.Peering(Session.Topology, VNet.Text, TextOrNull(Name)), VNet, out SimPeering? found))
        {
            SetPeering change = new(found.Id)
            {
                AllowVirtualNetworkAccess =
                    EditOf(AllowVirtualNetworkAccess.IsPresent, nameof(AllowVirtualNetworkAccess)),
                AllowForwardedTraffic = EditOf(AllowForwardedTraffic.IsPresent, nameof(AllowForwardedTraffic)),
                AllowGatewayTransit = EditOf(AllowGatewayTransit.IsPresent, nameof(AllowGatewayTransit)),
                UseRemoteGateways = EditOf(UseRemoteGateways.IsPresent, nameof(UseRemoteGateways)),
                OneWay = OneWay,
            };
            Submit(change, VNet, PassThru);
        }
    }
}
