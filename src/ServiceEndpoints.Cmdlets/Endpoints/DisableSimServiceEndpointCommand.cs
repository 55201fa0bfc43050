using System.Management.Automation;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Switches service endpoints off in subnets.</summary>
[Cmdlet(VerbsLifecycle.Disable, "SimServiceEndpoint", SupportsShouldProcess = true)]
[OutputType(typeof(SimServiceEndpoint))]
public sealed class DisableSimServiceEndpointCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(SubnetCompleter))]
    public SubnetReference[] Subnet { get; set; } = [];

    [Parameter(Mandatory = true, Position = 1)]
    [ArgumentCompleter(typeof(ServiceNameCompleter))]
    public string[] Service { get; set; } = [];

    /// <summary>Writes the endpoints as they were.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (SubnetReference reference in Subnet)
        {
            if (TryFind(reference, EntityNames.Subnet, out SimSubnet? subnet))
            {
                Disable(subnet, reference);
            }
        }
    }

    private void Disable(SimSubnet subnet, SubnetReference reference)
    {
        foreach (string service in Service)
        {
            if (Submit(new DisableServiceEndpoint(subnet.Id, service), reference, write: false)
                && PassThru
                && subnet.EndpointFor(service) is { } endpoint)
            {
                WriteObject(endpoint);
            }
        }
    }
}
