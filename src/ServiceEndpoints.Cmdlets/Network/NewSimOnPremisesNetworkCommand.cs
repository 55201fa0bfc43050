using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Makes a network outside Azure known. A gateway connects it.</summary>
[Cmdlet(VerbsCommon.New, "SimOnPremisesNetwork", SupportsShouldProcess = true)]
[OutputType(typeof(SimOnPremisesNetwork))]
public sealed class NewSimOnPremisesNetworkCommand : SimNewCommand
{
    /// <summary>CIDR blocks, IPv4.</summary>
    [Parameter(Position = 1)]
    public string[] AddressPrefix { get; set; } = [];

    /// <summary>Its own NAT addresses: what services see of its clients.</summary>
    [Parameter(Position = 2)]
    public string[] PublicIPAddress { get; set; } = [];

    /// <summary>The peering of its ExpressRoute circuit that leads to public addresses of Azure.</summary>
    [Parameter]
    public ExpressRoutePeering ExpressRoutePeering { get; set; }

    /// <summary>What services see of traffic that enters by that peering; left out when it is not known.</summary>
    [Parameter]
    public string[] ExpressRouteNatIPAddress { get; set; } = [];

    private protected override void Process()
    {
        CreateOnPremisesNetwork change = new(Placement)
        {
            AddressPrefix = AddressPrefix.ToValueList(),
            PublicIPAddress = PublicIPAddress.ToValueList(),
            ExpressRoutePeering = ExpressRoutePeering,
            ExpressRouteNatIPAddress = ExpressRouteNatIPAddress.ToValueList(),
        };
        Submit(change, Name, write: true);
    }
}
