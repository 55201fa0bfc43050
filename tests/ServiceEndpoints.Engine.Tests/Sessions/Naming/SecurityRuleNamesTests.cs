using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Security;
using Xunit;

namespace ServiceEndpoints.Tests.Sessions.Naming;

public sealed class SecurityRuleNamesTests
{
    private static readonly SimTopology s_topology = SecurityLab.Topology.After(SecurityLab.Rule);

    [Fact]
    public void Finds_a_rule_by_its_group_and_name() =>
        Assert.Equal("rule1", SecurityRuleNames.Rule(s_topology, "NSG1", "Rule1").Value.Name);

    [Fact]
    public void Finds_a_rule_by_its_path() =>
        Assert.Equal("rule1", SecurityRuleNames.Rule(s_topology, "nsg1/rule1").Value.Name);

    [Fact]
    public void Finds_a_rule_by_its_id()
    {
        SimSecurityRule rule = s_topology.RulesOf()[0];

        Assert.Same(rule, SecurityRuleNames.Rule(s_topology, rule.Id.ToUpperInvariant()).Value);
    }

    [Theory]
    [InlineData("nsg1")]
    [InlineData("nsg1/rule2")]
    public void Refuses_what_is_no_rule(string text) => Assert.Equal(
        ErrorId.SecurityRuleNotFound, SecurityRuleNames.Rule(s_topology, text).Refusal?.Id);

    [Fact]
    public void Refuses_a_group_that_does_not_exist() => Assert.Equal(
        ErrorId.NetworkSecurityGroupNotFound, SecurityRuleNames.Rule(s_topology, "nsg2/rule1").Refusal?.Id);
}
