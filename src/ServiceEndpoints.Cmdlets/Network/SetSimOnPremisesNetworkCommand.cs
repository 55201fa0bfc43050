using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Changes on-premises networks. Only what is named changes; <c>$null</c> takes everything away.</summary>
[Cmdlet(VerbsCommon.Set, "SimOnPremisesNetwork", SupportsShouldProcess = true)]
[OutputType(typeof(SimOnPremisesNetwork))]
public sealed class SetSimOnPremisesNetworkCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(OnPremisesNetworkCompleter))]
    [Alias("Name")]
    public OnPremisesNetworkReference[] OnPremisesNetwork { get; set; } = [];

    /// <summary>CIDR blocks, IPv4.</summary>
    [Parameter(Position = 1)]
    public string[]? AddressPrefix { get; set; }

    /// <summary>Its own NAT addresses: what services see of its clients.</summary>
    [Parameter(Position = 2)]
    public string[]? PublicIPAddress { get; set; }

    /// <summary>The peering of its ExpressRoute circuit that leads to public addresses of Azure.</summary>
    [Parameter]
    public ExpressRoutePeering ExpressRoutePeering { get; set; }

    /// <summary>What services see of traffic that enters by that peering.</summary>
    [Parameter]
    public string[]? ExpressRouteNatIPAddress { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (OnPremisesNetworkReference reference in OnPremisesNetwork)
        {
            if (TryFind(reference, EntityNames.OnPremisesNetwork, out SimOnPremisesNetwork? found))
            {
                Submit(Change(found), reference, PassThru);
            }
        }
    }

    private SetOnPremisesNetwork Change(SimOnPremisesNetwork network) => new(network.Id)
    {
        AddressPrefix = EditOf(Texts(AddressPrefix), nameof(AddressPrefix)),
        PublicIPAddress = EditOf(Texts(PublicIPAddress), nameof(PublicIPAddress)),
        ExpressRoutePeering = EditOf(ExpressRoutePeering),
        ExpressRouteNatIPAddress = EditOf(Texts(ExpressRouteNatIPAddress), nameof(ExpressRouteNatIPAddress)),
    };
}
