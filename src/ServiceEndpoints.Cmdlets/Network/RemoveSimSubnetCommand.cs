using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Removes subnets that nothing is in.</summary>
[Cmdlet(VerbsCommon.Remove, "SimSubnet", SupportsShouldProcess = true)]
[OutputType(typeof(SimSubnet))]
public sealed class RemoveSimSubnetCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(SubnetCompleter))]
    [Alias("Name")]
    public SubnetReference[] Subnet { get; set; } = [];

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (SubnetReference reference in Subnet)
        {
            if (TryFind(reference, EntityNames.Subnet, out SimSubnet? found))
            {
                SubmitRemoval(new DeleteSubnet(found.Id), found, reference, PassThru);
            }
        }
    }
}
