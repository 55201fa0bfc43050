using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Removes virtual machines with their interfaces.</summary>
[Cmdlet(VerbsCommon.Remove, "SimVM", SupportsShouldProcess = true)]
[OutputType(typeof(SimVM))]
public sealed class RemoveSimVMCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(VMCompleter))]
    [Alias("Name")]
    public VMReference[] VM { get; set; } = [];

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (VMReference reference in VM)
        {
            if (TryFind(reference, EntityNames.VM, out SimVM? found))
            {
                SubmitRemoval(new DeleteVM(found.Id), found, reference, PassThru);
            }
        }
    }
}
