using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes virtual network gateways.</summary>
[Cmdlet(VerbsCommon.Get, "SimGateway")]
[OutputType(typeof(SimGateway))]
public sealed class GetSimGatewayCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(GatewayCompleter))]
    [SupportsWildcards]
    [Alias("Name")]
    public GatewayReference[]? Gateway { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        WriteMatching(estate.Gateways, Gateway, text => EntityNames.Gateway(estate, text));
    }
}
