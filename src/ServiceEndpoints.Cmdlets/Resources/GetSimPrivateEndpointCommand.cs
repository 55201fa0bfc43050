using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the private endpoints of a topology.</summary>
[Cmdlet(VerbsCommon.Get, "SimPrivateEndpoint")]
[OutputType(typeof(SimPrivateEndpoint))]
public sealed class GetSimPrivateEndpointCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(PrivateEndpointCompleter))]
    [SupportsWildcards]
    [Alias("Name")]
    public PrivateEndpointReference[] PrivateEndpoint { get; set; } = [];

    private protected override void Process()
    {
        SimTopology estate = Estate;
        WriteMatching(estate.PrivateEndpoints, PrivateEndpoint, text => EntityNames.PrivateEndpoint(estate, text));
    }
}
