using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Tests.Changes.Security;

/// <summary>The laboratory with the security group nsg1 and the application security groups web and db.</summary>
internal static class SecurityLab
{
    public static readonly string Group = Lab.Id(ArmTypes.NetworkSecurityGroup, "nsg1");
    public static readonly string Web = Lab.Id(ArmTypes.ApplicationSecurityGroup, "web");
    public static readonly string Db = Lab.Id(ArmTypes.ApplicationSecurityGroup, "db");

    public static SimTopology Topology { get; } = Lab.Topology
        .After(new CreateNetworkSecurityGroup(new Placement("nsg1")))
        .After(new CreateApplicationSecurityGroup(new Placement("web")))
        .After(new CreateApplicationSecurityGroup(new Placement("db")));

    /// <summary>An inbound rule of priority 100 that allows everything.</summary>
    public static AddSecurityRule Rule { get; } = new()
    {
        NetworkSecurityGroupId = Group,
        Name = "rule1",
        Priority = 100,
        Direction = RuleDirection.Inbound,
        Access = RuleAction.Allow,
    };

    public static ValueList<SimSecurityRule> RulesOf(this SimTopology topology) =>
        topology.NetworkSecurityGroups.Find(Group)!.SecurityRules;
}
