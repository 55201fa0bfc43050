using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Makes a gateway that leads from a virtual network to an on-premises network.</summary>
[Cmdlet(VerbsCommon.New, "SimGateway", SupportsShouldProcess = true)]
[OutputType(typeof(SimGateway))]
public sealed class NewSimGatewayCommand : SimNewCommand
{
    [Parameter(Mandatory = true, Position = 1)]
    [ArgumentCompleter(typeof(VNetCompleter))]
    public VNetReference VNet { get; set; } = null!;

    /// <summary>An ExpressRoute gateway is the private peering of a circuit.</summary>
    [Parameter]
    public GatewayType Type { get; set; } = GatewayType.Vpn;

    [Parameter]
    [ArgumentCompleter(typeof(OnPremisesNetworkCompleter))]
    public OnPremisesNetworkReference? OnPremisesNetwork { get; set; }

    /// <summary>What the other side advertises by BGP; 0.0.0.0/0 is forced tunnelling.</summary>
    [Parameter]
    public string[] AdvertisedPrefix { get; set; } = [];

    private protected override void Process()
    {
        if (TryFind(VNet, EntityNames.VNet, out SimVNet? vnet)
            && TryId(OnPremisesNetwork, EntityNames.OnPremisesNetwork, out string? networkId))
        {
            CreateGateway change = new(Placement, vnet.Id, Type)
            {
                OnPremisesNetworkId = networkId,
                AdvertisedPrefix = AdvertisedPrefix.ToValueList(),
            };
            Submit(change, Name, write: true);
        }
    }
}
