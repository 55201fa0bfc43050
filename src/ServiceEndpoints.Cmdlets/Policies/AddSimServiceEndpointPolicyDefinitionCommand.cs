using System.Management.Automation;
using ServiceEndpoints.Changes.Policies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Adds a definition to a service endpoint policy.</summary>
[Cmdlet(VerbsCommon.Add, "SimServiceEndpointPolicyDefinition", SupportsShouldProcess = true)]
[OutputType(typeof(SimServiceEndpointPolicyDefinition))]
public sealed class AddSimServiceEndpointPolicyDefinitionCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(PolicyCompleter))]
    public PolicyReference Policy { get; set; } = null!;

    [Parameter(Mandatory = true, Position = 1)]
    [AllowEmptyString]
    public string Name { get; set; } = "";

    /// <summary>Storage accounts, ids of subscriptions and resource groups; or aliases.</summary>
    [Parameter(Mandatory = true, Position = 2)]
    [ArgumentCompleter(typeof(PolicyEntryCompleter))]
    public ResourceReference[] ServiceResource { get; set; } = [];

    /// <summary>Without it, Global where aliases are listed, else Microsoft.Storage.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(PolicyServiceCompleter))]
    public string? Service { get; set; }

    [Parameter]
    public string? Description { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        if (!TryFind(Policy, EntityNames.ServiceEndpointPolicy, out SimServiceEndpointPolicy? policy))
        {
            return;
        }

        ValueList<string> entries = [];
        foreach (ResourceReference reference in ServiceResource)
        {
            if (!Accept(PolicyDefinitionNames.Entry(Session.Topology, reference.Text), reference, out string? entry))
            {
                return;
            }

            entries = entries.Add(entry);
        }

        AddPolicyDefinition change = new(policy.Id, Name, entries)
        {
            Service = TextOrNull(Service),
            Description = TextOrNull(Description),
        };
        Submit(change, Policy, PassThru);
    }
}
