using System.Management.Automation;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Deletes application security groups that nothing uses.</summary>
[Cmdlet(VerbsCommon.Remove, "SimApplicationSecurityGroup", SupportsShouldProcess = true)]
[OutputType(typeof(SimApplicationSecurityGroup))]
public sealed class RemoveSimApplicationSecurityGroupCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ApplicationSecurityGroupCompleter))]
    [Alias("Name")]
    public ApplicationSecurityGroupReference[] ApplicationSecurityGroup { get; set; } = [];

    /// <summary>Writes what was deleted.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (ApplicationSecurityGroupReference reference in ApplicationSecurityGroup)
        {
            if (TryFind(reference, EntityNames.ApplicationSecurityGroup, out SimApplicationSecurityGroup? group))
            {
                SubmitRemoval(new DeleteApplicationSecurityGroup(group.Id), group, reference, PassThru);
            }
        }
    }
}
