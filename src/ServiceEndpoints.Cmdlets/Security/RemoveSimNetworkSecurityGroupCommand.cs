using System.Management.Automation;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Deletes network security groups that nothing uses.</summary>
[Cmdlet(VerbsCommon.Remove, "SimNetworkSecurityGroup", SupportsShouldProcess = true)]
[OutputType(typeof(SimNetworkSecurityGroup))]
public sealed class RemoveSimNetworkSecurityGroupCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(NetworkSecurityGroupCompleter))]
    [Alias("Name")]
    public NetworkSecurityGroupReference[] NetworkSecurityGroup { get; set; } = [];

    /// <summary>Writes what was deleted.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (NetworkSecurityGroupReference reference in NetworkSecurityGroup)
        {
            if (TryFind(reference, EntityNames.NetworkSecurityGroup, out SimNetworkSecurityGroup? group))
            {
                SubmitRemoval(new DeleteNetworkSecurityGroup(group.Id), group, reference, PassThru);
            }
        }
    }
}
