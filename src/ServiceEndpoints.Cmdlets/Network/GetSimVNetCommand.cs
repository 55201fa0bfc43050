using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes virtual networks.</summary>
[Cmdlet(VerbsCommon.Get, "SimVNet")]
[OutputType(typeof(SimVNet))]
public sealed class GetSimVNetCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(VNetCompleter))]
    [SupportsWildcards]
    [Alias("Name")]
    public VNetReference[]? VNet { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        WriteMatching(estate.VNets, VNet, text => EntityNames.VNet(estate, text));
    }
}
