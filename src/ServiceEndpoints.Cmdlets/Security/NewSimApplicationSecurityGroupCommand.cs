using System.Management.Automation;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Makes an application security group with no interface in it.</summary>
[Cmdlet(VerbsCommon.New, "SimApplicationSecurityGroup", SupportsShouldProcess = true)]
[OutputType(typeof(SimApplicationSecurityGroup))]
public sealed class NewSimApplicationSecurityGroupCommand : SimNewCommand
{
    private protected override void Process() =>
        Submit(new CreateApplicationSecurityGroup(Placement), Name, write: true);
}
