using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the network security groups of a topology.</summary>
[Cmdlet(VerbsCommon.Get, "SimNetworkSecurityGroup")]
[OutputType(typeof(SimNetworkSecurityGroup))]
public sealed class GetSimNetworkSecurityGroupCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(NetworkSecurityGroupCompleter))]
    [SupportsWildcards]
    [Alias("Name")]
    public NetworkSecurityGroupReference[] NetworkSecurityGroup { get; set; } = [];

    private protected override void Process()
    {
        SimTopology estate = Estate;
        WriteMatching(
            estate.NetworkSecurityGroups,
            NetworkSecurityGroup,
            text => EntityNames.NetworkSecurityGroup(estate, text));
    }
}
