using System.Management.Automation;
using ServiceEndpoints.Changes.Policies;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Makes a service endpoint policy that lists nothing yet.</summary>
[Cmdlet(VerbsCommon.New, "SimServiceEndpointPolicy", SupportsShouldProcess = true)]
[OutputType(typeof(SimServiceEndpointPolicy))]
public sealed class NewSimServiceEndpointPolicyCommand : SimNewCommand
{
    private protected override void Process() => Submit(new CreateServiceEndpointPolicy(Placement), Name, write: true);
}
