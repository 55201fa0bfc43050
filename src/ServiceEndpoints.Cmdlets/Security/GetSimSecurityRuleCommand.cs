using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the custom rules of network security groups; without a group, of all of them.</summary>
[Cmdlet(VerbsCommon.Get, "SimSecurityRule")]
[OutputType(typeof(SimSecurityRule))]
public sealed class GetSimSecurityRuleCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(NetworkSecurityGroupCompleter))]
    [SupportsWildcards]
    public NetworkSecurityGroupReference[] NetworkSecurityGroup { get; set; } = [];

    [Parameter(Position = 1)]
    [SupportsWildcards]
    public string[] Name { get; set; } = [];

    private protected override void Process()
    {
        SimTopology estate = Estate;
        SimSecurityRule[] rules =
        [
            .. Chosen(
                estate.NetworkSecurityGroups,
                NetworkSecurityGroup,
                text => EntityNames.NetworkSecurityGroup(estate, text))
                .SelectMany(group => group.SecurityRules),
        ];
        WriteNamed(rules, Name, rule => [rule.Name], EntityNoun.Of<SimSecurityRule>().NotFound);
    }
}
