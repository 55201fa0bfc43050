using System.Management.Automation;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Deletes resources, with the private endpoints that lead to them.</summary>
[Cmdlet(VerbsCommon.Remove, "SimResource", SupportsShouldProcess = true)]
[OutputType(typeof(SimResource))]
public sealed class RemoveSimResourceCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ResourceCompleter))]
    [Alias("Name")]
    public ResourceReference[] Resource { get; set; } = [];

    /// <summary>Writes what was deleted.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (ResourceReference reference in Resource)
        {
            if (TryFind(reference, EntityNames.Resource, out SimResource? resource))
            {
                SubmitRemoval(new DeleteResource(resource.Id), resource, reference, PassThru);
            }
        }
    }
}
