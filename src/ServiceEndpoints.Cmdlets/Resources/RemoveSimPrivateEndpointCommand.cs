using System.Management.Automation;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Deletes private endpoints and frees their addresses.</summary>
[Cmdlet(VerbsCommon.Remove, "SimPrivateEndpoint", SupportsShouldProcess = true)]
[OutputType(typeof(SimPrivateEndpoint))]
public sealed class RemoveSimPrivateEndpointCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(PrivateEndpointCompleter))]
    [Alias("Name")]
    public PrivateEndpointReference[] PrivateEndpoint { get; set; } = [];

    /// <summary>Writes what was deleted.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (PrivateEndpointReference reference in PrivateEndpoint)
        {
            if (TryFind(reference, EntityNames.PrivateEndpoint, out SimPrivateEndpoint? endpoint))
            {
                SubmitRemoval(new DeletePrivateEndpoint(endpoint.Id), endpoint, reference, PassThru);
            }
        }
    }
}
