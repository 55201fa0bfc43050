using System.Management.Automation;
using ServiceEndpoints.Changes.ManagedServices;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Removes managed services from their subnets.</summary>
[Cmdlet(VerbsCommon.Remove, "SimManagedService", SupportsShouldProcess = true)]
[OutputType(typeof(SimManagedService))]
public sealed class RemoveSimManagedServiceCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ManagedServiceCompleter))]
    [Alias("Name")]
    public ManagedServiceReference[] ManagedService { get; set; } = [];

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (ManagedServiceReference reference in ManagedService)
        {
            if (TryFind(reference, EntityNames.ManagedService, out SimManagedService? found))
            {
                SubmitRemoval(new DeleteManagedService(found.Id), found, reference, PassThru);
            }
        }
    }
}
