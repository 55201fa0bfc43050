using System.Management.Automation;
using ServiceEndpoints.Changes.Policies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Removes service endpoint policies that no subnet has.</summary>
[Cmdlet(VerbsCommon.Remove, "SimServiceEndpointPolicy", SupportsShouldProcess = true)]
[OutputType(typeof(SimServiceEndpointPolicy))]
public sealed class RemoveSimServiceEndpointPolicyCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(PolicyCompleter))]
    [Alias("Name")]
    public PolicyReference[] Policy { get; set; } = [];

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (PolicyReference reference in Policy)
        {
            if (TryFind(reference, EntityNames.ServiceEndpointPolicy, out SimServiceEndpointPolicy? found))
            {
                SubmitRemoval(new DeleteServiceEndpointPolicy(found.Id), found, reference, PassThru);
            }
        }
    }
}
