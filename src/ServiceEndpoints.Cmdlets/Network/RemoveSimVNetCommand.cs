using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Removes virtual networks with their unused subnets and their peerings.</summary>
[Cmdlet(VerbsCommon.Remove, "SimVNet", SupportsShouldProcess = true)]
[OutputType(typeof(SimVNet))]
public sealed class RemoveSimVNetCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(VNetCompleter))]
    [Alias("Name")]
    public VNetReference[] VNet { get; set; } = [];

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (VNetReference reference in VNet)
        {
            if (TryFind(reference, EntityNames.VNet, out SimVNet? found))
            {
                SubmitRemoval(new DeleteVNet(found.Id), found, reference, PassThru);
            }
        }
    }
}
