using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Peers two virtual networks, in both directions unless told otherwise.</summary>
[Cmdlet(VerbsCommon.Add, "SimPeering", SupportsShouldProcess = true)]
[OutputType(typeof(SimPeering))]
public sealed class AddSimPeeringCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(VNetCompleter))]
    public VNetReference VNet { get; set; } = null!;

    [Parameter(Mandatory = true, Position = 1)]
    [ArgumentCompleter(typeof(VNetCompleter))]
    public VNetReference RemoteVNet { get; set; } = null!;

    /// <summary>Without it the peering is called like the other VNet.</summary>
    [Parameter]
    public string? Name { get; set; }

    [Parameter]
    public SwitchParameter AllowVirtualNetworkAccess { get; set; } = true;

    [Parameter]
    public SwitchParameter AllowForwardedTraffic { get; set; }

    /// <summary>Lets the other VNet use the gateways of this one.</summary>
    [Parameter]
    public SwitchParameter AllowGatewayTransit { get; set; }

    /// <summary>Uses the gateways of the other VNet, which has to allow it.</summary>
    [Parameter]
    public SwitchParameter UseRemoteGateways { get; set; }

    /// <summary>Makes no way back.</summary>
    [Parameter]
    public SwitchParameter OneWay { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        if (TryFind(VNet, EntityNames.VNet, out SimVNet? vnet)
            && TryFind(RemoteVNet, EntityNames.VNet, out SimVNet? remote))
        {
            AddPeering change = new(vnet.Id, remote.Id)
            {
                Name = TextOrNull(Name),
                AllowVirtualNetworkAccess = AllowVirtualNetworkAccess,
                AllowForwardedTraffic = AllowForwardedTraffic,
                AllowGatewayTransit = AllowGatewayTransit,
                UseRemoteGateways = UseRemoteGateways,
                OneWay = OneWay,
            };
            Submit(change, VNet, PassThru);
        }
    }
}
