using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes NAT gateways.</summary>
[Cmdlet(VerbsCommon.Get, "SimNatGateway")]
[OutputType(typeof(SimNatGateway))]
public sealed class GetSimNatGatewayCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(NatGatewayCompleter))]
    [SupportsWildcards]
    [Alias("Name")]
    public NatGatewayReference[]? NatGateway { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        WriteMatching(estate.NatGateways, NatGateway, text => EntityNames.NatGateway(estate, text));
    }
}
