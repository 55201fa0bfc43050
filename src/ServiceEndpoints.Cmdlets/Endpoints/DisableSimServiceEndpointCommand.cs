using System.Management.Automation;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Switches service endpoints off in subnets.</summary>
[Cmdlet(VerbsLifecycle.Disable, "SimServiceEndpoint", SupportsShouldProcess = true)]
[OutputType(typeof(SimServiceEndpoint))]
public sealed class DisableSimServiceEndpointCommand : EndpointSwitchCommand
{
    private protected override void Switch(SimSubnet subnet, string service, SubnetReference given)
    {
        if (Submit(new DisableServiceEndpoint(subnet.Id, service), given, write: false)
            && PassThru
            && subnet.EndpointFor(service) is { } endpoint)
        {
            WriteObject(endpoint);
        }
    }
}
