using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the firewalls of resources.</summary>
[Cmdlet(VerbsCommon.Get, "SimFirewall")]
[OutputType(typeof(SimResourceFirewall))]
public sealed class GetSimFirewallCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ResourceCompleter))]
    [SupportsWildcards]
    [Alias("Name")]
    public ResourceReference[] Resource { get; set; } = [];

    private protected override void Process()
    {
        SimTopology estate = Estate;
        WriteObject(
            Chosen(estate.Resources, Resource, text => EntityNames.Resource(estate, text))
                .Select(FirewallCatalogue.Describe),
            enumerateCollection: true);
    }
}
