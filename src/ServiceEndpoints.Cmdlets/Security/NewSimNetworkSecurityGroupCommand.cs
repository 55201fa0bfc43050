using System.Management.Automation;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Makes a network security group without rules of its own.</summary>
[Cmdlet(VerbsCommon.New, "SimNetworkSecurityGroup", SupportsShouldProcess = true)]
[OutputType(typeof(SimNetworkSecurityGroup))]
public sealed class NewSimNetworkSecurityGroupCommand : SimNewCommand
{
    private protected override void Process() =>
        Submit(new CreateNetworkSecurityGroup(Placement), Name, write: true);
}
