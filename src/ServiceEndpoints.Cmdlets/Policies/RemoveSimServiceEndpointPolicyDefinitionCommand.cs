using System.Management.Automation;
using ServiceEndpoints.Changes.Policies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Removes definitions from a service endpoint policy: by name, or those that come through the pipeline.
/// </summary>
[Cmdlet(VerbsCommon.Remove, "SimServiceEndpointPolicyDefinition", SupportsShouldProcess = true)]
[OutputType(typeof(SimServiceEndpointPolicyDefinition))]
public sealed class RemoveSimServiceEndpointPolicyDefinitionCommand : SimChangeCommand
{
    /// <summary>The policy; a definition stands for its policy and itself.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(PolicyCompleter))]
    public PolicyReference Policy { get; set; } = null!;

    [Parameter(Position = 1)]
    public string[]? Name { get; set; }

    /// <summary>Writes what was removed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        if (Name is null or [])
        {
            Remove(PolicyDefinitionNames.Definition(Session.Topology, Policy.Text));
        }

        foreach (string name in Name ?? [])
        {
            Remove(PolicyDefinitionNames.Definition(Session.Topology, Policy.Text, name));
        }
    }

    private void Remove(Result<SimServiceEndpointPolicyDefinition> found)
    {
        if (Accept(found, Policy, out SimServiceEndpointPolicyDefinition? definition))
        {
            SubmitRemoval(new DeletePolicyDefinition(definition.Id), definition, Policy, PassThru);
        }
    }
}
