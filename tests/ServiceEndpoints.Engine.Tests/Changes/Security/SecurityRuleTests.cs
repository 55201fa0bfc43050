using ServiceEndpoints.Addressing;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Security;

public sealed class SecurityRuleTests
{
    [Fact]
    public void Stands_for_everything_unless_told_otherwise()
    {
        Changed made = SecurityLab.Topology.Made(SecurityLab.Rule);

        SimSecurityRule rule = Assert.IsType<SimSecurityRule>(made.Subject);
        Assert.Equal("nsg1/rule1", rule.ToString());
        Assert.Equal(IPProtocol.Any, rule.Protocol);
        Assert.Equal(["*"], rule.SourceAddressPrefix);
        Assert.Equal(["*"], rule.SourcePortRange);
        Assert.Equal(["*"], rule.DestinationAddressPrefix);
        Assert.Equal(["*"], rule.DestinationPortRange);
        Assert.Equal([rule], made.Topology.RulesOf());
    }

    [Fact]
    public void Keeps_what_it_is_told()
    {
        AddSecurityRule change = SecurityLab.Rule with
        {
            Priority = 4096,
            Direction = RuleDirection.Outbound,
            Access = RuleAction.Deny,
            Protocol = IPProtocol.Tcp,
            SourceAddressPrefix = ["10.0.1.0/24", "10.0.2.4"],
            DestinationAddressPrefix = ["Storage.EastUS"],
            DestinationPortRange = ["443", "8000-8080"],
        };

        SimSecurityRule rule = Assert.Single(SecurityLab.Topology.After(change).RulesOf());

        Assert.Equal(
            (4096, RuleDirection.Outbound, RuleAction.Deny, IPProtocol.Tcp),
            (rule.Priority, rule.Direction, rule.Access, rule.Protocol));
        Assert.Equal(["10.0.1.0/24", "10.0.2.4"], rule.SourceAddressPrefix);
        Assert.Equal(["Storage.EastUS"], rule.DestinationAddressPrefix);
        Assert.Equal(["443", "8000-8080"], rule.DestinationPortRange);
    }

    [Fact]
    public void Names_groups_in_place_of_addresses()
    {
        AddSecurityRule change = SecurityLab.Rule with
        {
            SourceApplicationSecurityGroupIds = [SecurityLab.Web],
            DestinationApplicationSecurityGroupIds = [SecurityLab.Db],
        };

        SimSecurityRule rule = Assert.Single(SecurityLab.Topology.After(change).RulesOf());

        Assert.Empty(rule.SourceAddressPrefix);
        Assert.Empty(rule.DestinationAddressPrefix);
        Assert.Equal(["web"], rule.SourceApplicationSecurityGroup);
        Assert.Equal(["db"], rule.DestinationApplicationSecurityGroup);
    }

    [Fact]
    public void Has_a_name_of_its_own_in_its_group() => SecurityLab.Topology
        .After(SecurityLab.Rule)
        .Refuses(SecurityLab.Rule with { Name = "RULE1", Priority = 200 }, ErrorId.SecurityRuleExists);

    [Fact]
    public void Refuses_a_name_that_Azure_does_not_take() =>
        SecurityLab.Topology.Refuses(SecurityLab.Rule with { Name = "a b" }, ErrorId.NameInvalid);

    [Fact]
    public void Refuses_a_group_that_does_not_exist() =>
        Lab.Topology.Refuses(SecurityLab.Rule, ErrorId.NetworkSecurityGroupNotFound);

    [Fact]
    public void Refuses_an_application_security_group_that_does_not_exist() => SecurityLab.Topology.Refuses(
        SecurityLab.Rule with { SourceApplicationSecurityGroupIds = [SecurityLab.Web + "x"] },
        ErrorId.ApplicationSecurityGroupNotFound);

    [Fact]
    public void Goes_by_its_name()
    {
        SimTopology topology = SecurityLab.Topology
            .After(SecurityLab.Rule)
            .After(SecurityLab.Rule with { Name = "rule2", Priority = 200 });

        SimTopology after = topology.After(new RemoveSecurityRule(SecurityLab.Group, "Rule1"));

        Assert.Equal("rule2", Assert.Single(after.RulesOf()).Name);
    }

    [Fact]
    public void Cannot_go_when_it_is_not_there() => SecurityLab.Topology.Refuses(
        new RemoveSecurityRule(SecurityLab.Group, "rule1"), ErrorId.SecurityRuleNotFound);
}
