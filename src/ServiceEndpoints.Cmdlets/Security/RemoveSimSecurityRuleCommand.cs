using System.Management.Automation;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Removes rules from a network security group: by name, or those that come through the pipeline.</summary>
[Cmdlet(VerbsCommon.Remove, "SimSecurityRule", SupportsShouldProcess = true)]
[OutputType(typeof(SimSecurityRule))]
public sealed class RemoveSimSecurityRuleCommand : SimChangeCommand
{
    /// <summary>The group; a rule stands for its group and itself.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(NetworkSecurityGroupCompleter))]
    public NetworkSecurityGroupReference NetworkSecurityGroup { get; set; } = null!;

    [Parameter(Position = 1)]
    public string[]? Name { get; set; }

    /// <summary>Writes what was removed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        if (Name is null or [])
        {
            Remove(SecurityRuleNames.Rule(Session.Topology, NetworkSecurityGroup.Text));
        }

        foreach (string name in Name ?? [])
        {
            Remove(SecurityRuleNames.Rule(Session.Topology, NetworkSecurityGroup.Text, name));
        }
    }

    private void Remove(Result<SimSecurityRule> found)
    {
        if (Accept(found, NetworkSecurityGroup, out SimSecurityRule? rule))
        {
            RemoveSecurityRule change = new(ArmId.ParentOf(rule.Id), rule.Name);
            SubmitRemoval(change, rule, NetworkSecurityGroup, PassThru);
        }
    }
}
