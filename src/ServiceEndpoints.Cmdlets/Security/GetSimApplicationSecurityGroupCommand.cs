using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the application security groups of a topology.</summary>
[Cmdlet(VerbsCommon.Get, "SimApplicationSecurityGroup")]
[OutputType(typeof(SimApplicationSecurityGroup))]
public sealed class GetSimApplicationSecurityGroupCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ApplicationSecurityGroupCompleter))]
    [SupportsWildcards]
    [Alias("Name")]
    public ApplicationSecurityGroupReference[] ApplicationSecurityGroup { get; set; } = [];

    private protected override void Process()
    {
        SimTopology estate = Estate;
        WriteMatching(
            estate.ApplicationSecurityGroups,
            ApplicationSecurityGroup,
            text => EntityNames.ApplicationSecurityGroup(estate, text));
    }
}
