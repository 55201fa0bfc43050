using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the definitions of service endpoint policies; without a policy, of all of them.</summary>
[Cmdlet(VerbsCommon.Get, "SimServiceEndpointPolicyDefinition")]
[OutputType(typeof(SimServiceEndpointPolicyDefinition))]
public sealed class GetSimServiceEndpointPolicyDefinitionCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(PolicyCompleter))]
    [SupportsWildcards]
    public PolicyReference[] Policy { get; set; } = [];

    [Parameter(Position = 1)]
    [SupportsWildcards]
    public string[] Name { get; set; } = [];

    private protected override void Process()
    {
        SimTopology estate = Estate;
        SimServiceEndpointPolicyDefinition[] definitions =
        [
            .. Chosen(
                estate.ServiceEndpointPolicies, Policy, text => EntityNames.ServiceEndpointPolicy(estate, text))
                .SelectMany(policy => policy.Definitions),
        ];
        WriteNamed(
            definitions,
            Name,
            definition => [definition.Name],
            EntityNoun.Of<SimServiceEndpointPolicyDefinition>().NotFound);
    }
}
