using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes subnets; a virtual network from the pipeline stands for its subnets.</summary>
[Cmdlet(VerbsCommon.Get, "SimSubnet")]
[OutputType(typeof(SimSubnet))]
public sealed class GetSimSubnetCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(SubnetCompleter))]
    [SupportsWildcards]
    [Alias("Name")]
    public SubnetReference[]? Subnet { get; set; }

    /// <summary>Only subnets of this VNet.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(VNetCompleter))]
    public VNetReference? VNet { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        if (Subnet is [{ Given: SimVNet whole }])
        {
            WriteObject(estate.Subnets.PartsOf(whole.Id), enumerateCollection: true);
        }
        else if (VNet is null)
        {
            WriteMatching(estate.Subnets, Subnet, text => EntityNames.Subnet(estate, text));
        }
        else if (Accept(EntityNames.VNet(estate, VNet.Text), VNet, out SimVNet? vnet))
        {
            WriteMatching(
                estate.Subnets.PartsOf(vnet.Id), Subnet, text => EntityNames.Subnet(estate, vnet, text));
        }
    }
}
