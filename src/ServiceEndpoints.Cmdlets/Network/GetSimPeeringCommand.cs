using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes peerings as their virtual networks see them.</summary>
[Cmdlet(VerbsCommon.Get, "SimPeering")]
[OutputType(typeof(SimPeering))]
public sealed class GetSimPeeringCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(VNetCompleter))]
    [SupportsWildcards]
    public VNetReference? VNet { get; set; }

    /// <summary>The peering's name, or the VNet that it leads to.</summary>
    [Parameter(Position = 1)]
    [SupportsWildcards]
    [Alias("RemoteVNet")]
    public string? Name { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        if (VNet is null)
        {
            WriteParts(estate.Peerings, Name, name => EntityNames.Peering(estate, name));
        }
        else if (VNet is { Given: SimPeering peering })
        {
            WriteParts(estate.Peerings, peering.Id, id => EntityNames.Peering(estate, id));
        }
        else
        {
            foreach (SimVNet vnet in Called(estate.VNets, VNet, text => EntityNames.VNet(estate, text)))
            {
                WriteParts(
                    estate.Peerings.PartsOf(vnet.Id), Name, name => EntityNames.Peering(estate, vnet, name));
            }
        }
    }
}
