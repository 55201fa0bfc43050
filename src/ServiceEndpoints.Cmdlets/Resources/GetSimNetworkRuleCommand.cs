using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the rules of the firewalls of resources.</summary>
[Cmdlet(VerbsCommon.Get, "SimNetworkRule")]
[OutputType(typeof(SimNetworkRule))]
public sealed class GetSimNetworkRuleCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ResourceCompleter))]
    [SupportsWildcards]
    public ResourceReference[] Resource { get; set; } = [];

    /// <summary>Only the rules of this kind.</summary>
    [Parameter]
    public NetworkRuleKind? Kind { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        WriteObject(
            Chosen(estate.Resources, Resource, text => EntityNames.Resource(estate, text))
                .SelectMany(resource => resource.Firewall.NetworkRules)
                .Where(rule => Kind is null || rule.Kind == Kind),
            enumerateCollection: true);
    }
}
