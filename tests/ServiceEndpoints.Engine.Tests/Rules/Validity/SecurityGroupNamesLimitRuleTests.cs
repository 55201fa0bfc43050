using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SecurityGroupNamesLimitRuleTests
{
    [Fact]
    public void A_group_that_several_rules_name_counts_once()
    {
        SimNetworkSecurityGroup group = Group(Rule("one", 100), Rule("two", 100));
        SimTopology topology = new();

        Assert.Null(SecurityGroupNamesLimitRule.Instance.Judge(topology, group, Rule("three", 100)));
        Assert.NotNull(SecurityGroupNamesLimitRule.Instance.Judge(topology, group, Rule("three", 101)));
    }

    [Fact]
    public void A_rule_that_names_none_is_taken_by_a_full_group()
    {
        SimTopology topology = new() { Limit = [new("ApplicationSecurityGroupsPerNetworkSecurityGroup", 1)] };

        Assert.Null(SecurityGroupNamesLimitRule.Instance.Judge(topology, Group(Rule("one", 5)), Rule("two", 0)));
    }

    private static SimNetworkSecurityGroup Group(params SimSecurityRule[] rules) => new()
    {
        Id = World.Id(ArmTypes.NetworkSecurityGroup, "nsg"),
        Location = World.Region,
        SecurityRules = rules.ToValueList(),
    };

    private static SimSecurityRule Rule(string name, int groups) => new()
    {
        Id = ArmId.Child(World.Id(ArmTypes.NetworkSecurityGroup, "nsg"), ArmTypes.SecurityRules, name),
        Priority = 100,
        Direction = RuleDirection.Inbound,
        Access = RuleAction.Allow,
        Protocol = IPProtocol.Tcp,
        SourceApplicationSecurityGroupIds = Enumerable.Range(1, groups)
            .Select(n => World.Id(ArmTypes.ApplicationSecurityGroup, $"asg{n}"))
            .ToValueList(),
    };
}
