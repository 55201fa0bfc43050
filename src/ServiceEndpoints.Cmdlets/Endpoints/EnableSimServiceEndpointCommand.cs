using System.Management.Automation;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Switches service endpoints on in subnets.</summary>
[Cmdlet(VerbsLifecycle.Enable, "SimServiceEndpoint", SupportsShouldProcess = true)]
[OutputType(typeof(SimServiceEndpoint))]
public sealed class EnableSimServiceEndpointCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(SubnetCompleter))]
    public SubnetReference[] Subnet { get; set; } = [];

    [Parameter(Mandatory = true, Position = 1)]
    [ArgumentCompleter(typeof(ServiceNameCompleter))]
    public string[] Service { get; set; } = [];

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (SubnetReference reference in Subnet)
        {
            if (TryFind(reference, EntityNames.Subnet, out SimSubnet? subnet))
            {
                Enable(subnet, reference);
            }
        }
    }

    private void Enable(SimSubnet subnet, SubnetReference reference)
    {
        foreach (string service in Service)
        {
            Submit(new EnableServiceEndpoint(subnet.Id, service), reference, PassThru);
        }
    }
}
