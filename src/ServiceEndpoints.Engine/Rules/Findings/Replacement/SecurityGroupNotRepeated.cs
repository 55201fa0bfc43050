using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Findings.Replacement;

public sealed class SecurityGroupNotRepeated : SubnetReplacementRule
{
    public static readonly SecurityGroupNotRepeated Instance = new();

    private SecurityGroupNotRepeated()
        : base(
            "SE1672",
            "networkSecurityGroup",
            "A subnet is written without its network security group",
            "A subnet that a template writes without a network security group has none afterwards: nothing filters "
            + "its traffic any more but the groups of the interfaces in it.",
            "Name {names} as the networkSecurityGroup of {subnet} in the template.")
    {
    }

    private protected override IEnumerable<string> Lost(SimSubnet before, SimSubnet after) =>
        Detached(before.NetworkSecurityGroupId, after.NetworkSecurityGroupId);

    private protected override string Consequence(
        Redeployment redeployment, SimSubnet before, SimSubnet after, IReadOnlyCollection<string> lost) =>
        "It is detached, and its rules no longer filter the traffic of the subnet.";
}
