using System.ComponentModel;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>The base of the two commands that switch services on or off in subnets, each in each.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EndpointSwitchCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(SubnetCompleter))]
    public SubnetReference[] Subnet { get; set; } = [];

    [Parameter(Mandatory = true, Position = 1)]
    [ArgumentCompleter(typeof(ServiceNameCompleter))]
    public string[] Service { get; set; } = [];

    /// <summary>Writes the endpoints; those switched off as they were.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (SubnetReference reference in Subnet)
        {
            if (TryFind(reference, EntityNames.Subnet, out SimSubnet? subnet))
            {
                foreach (string service in Service)
                {
                    Switch(subnet, service, reference);
                }
            }
        }
    }

    /// <param name="given">What the user gave for the subnet; an error's target.</param>
    private protected abstract void Switch(SimSubnet subnet, string service, SubnetReference given);
}
