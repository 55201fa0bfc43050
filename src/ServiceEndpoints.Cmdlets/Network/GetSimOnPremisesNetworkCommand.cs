using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes on-premises networks.</summary>
[Cmdlet(VerbsCommon.Get, "SimOnPremisesNetwork")]
[OutputType(typeof(SimOnPremisesNetwork))]
public sealed class GetSimOnPremisesNetworkCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(OnPremisesNetworkCompleter))]
    [SupportsWildcards]
    [Alias("Name")]
    public OnPremisesNetworkReference[]? OnPremisesNetwork { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        WriteMatching(
            estate.OnPremisesNetworks, OnPremisesNetwork, text => EntityNames.OnPremisesNetwork(estate, text));
    }
}
