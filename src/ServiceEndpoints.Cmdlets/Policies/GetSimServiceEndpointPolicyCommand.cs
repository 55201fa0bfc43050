using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes service endpoint policies with their definitions.</summary>
[Cmdlet(VerbsCommon.Get, "SimServiceEndpointPolicy")]
[OutputType(typeof(SimServiceEndpointPolicy))]
public sealed class GetSimServiceEndpointPolicyCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(PolicyCompleter))]
    [SupportsWildcards]
    [Alias("Name")]
    public PolicyReference[]? Policy { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        WriteMatching(
            estate.ServiceEndpointPolicies, Policy, text => EntityNames.ServiceEndpointPolicy(estate, text));
    }
}
