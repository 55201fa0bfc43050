using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Removes further network interfaces from their virtual machines.</summary>
[Cmdlet(VerbsCommon.Remove, "SimNetworkInterface", SupportsShouldProcess = true)]
[OutputType(typeof(SimNetworkInterface))]
public sealed class RemoveSimNetworkInterfaceCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(InterfaceCompleter))]
    [Alias("Name")]
    public InterfaceReference[] NetworkInterface { get; set; } = [];

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (InterfaceReference reference in NetworkInterface)
        {
            if (TryFind(reference, EntityNames.NetworkInterface, out SimNetworkInterface? found))
            {
                SubmitRemoval(new DeleteNetworkInterface(found.Id), found, reference, PassThru);
            }
        }
    }
}
