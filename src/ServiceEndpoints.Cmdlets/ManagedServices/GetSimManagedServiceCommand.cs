using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the managed services in subnets.</summary>
[Cmdlet(VerbsCommon.Get, "SimManagedService")]
[OutputType(typeof(SimManagedService))]
public sealed class GetSimManagedServiceCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ManagedServiceCompleter))]
    [SupportsWildcards]
    [Alias("Name")]
    public ManagedServiceReference[]? ManagedService { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        WriteMatching(estate.ManagedServices, ManagedService, text => EntityNames.ManagedService(estate, text));
    }
}
