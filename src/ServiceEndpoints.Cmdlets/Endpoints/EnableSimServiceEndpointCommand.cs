using System.Management.Automation;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Switches service endpoints on in subnets.</summary>
[Cmdlet(VerbsLifecycle.Enable, "SimServiceEndpoint", SupportsShouldProcess = true)]
[OutputType(typeof(SimServiceEndpoint))]
public sealed class EnableSimServiceEndpointCommand : EndpointSwitchCommand
{
    private protected override void Switch(SimSubnet subnet, string service, SubnetReference given) =>
        Submit(new EnableServiceEndpoint(subnet.Id, service), given, PassThru);
}
