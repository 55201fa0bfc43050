using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Resources;

public sealed class AddIPRuleTests
{
    private static readonly SimTopology s_topology = Lab.Topology
        .WithResource(ResourceType.StorageAccount, "stdata")
        .WithResource(ResourceType.SqlServer, "sql1");

    private static readonly string s_account = Lab.ResourceId(ResourceType.StorageAccount, "stdata");
    private static readonly string s_server = Lab.ResourceId(ResourceType.SqlServer, "sql1");

    [Fact]
    public void Adds_a_rule_with_its_addresses()
    {
        SimNetworkRule rule = Assert.Single(
            s_topology.After(new AddIPRule(s_account, "203.0.113.0/24")).RulesOf(s_account));

        Assert.Equal((NetworkRuleKind.IPRange, "203.0.113.0/24"), (rule.Kind, rule.Value));
        Assert.Equal("203.0.113.0/24", rule.Range.ToString());
        Assert.Null(rule.Subnet);
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("0.0.0.0-0.0.0.0")]
    public void Names_the_rule_that_allows_Azure_on_SQL(string range) => Assert.Equal(
        "AllowAllWindowsAzureIps",
        Assert.Single(s_topology.After(new AddIPRule(s_server, range)).RulesOf(s_server)).Name);

    [Fact]
    public void Does_not_name_other_rules() => Assert.Null(
        Assert.Single(s_topology.After(new AddIPRule(s_server, "203.0.113.1-203.0.113.9")).RulesOf(s_server)).Name);

    [Fact]
    public void Refuses_a_resource_that_does_not_exist() =>
        Lab.Topology.Refuses(new AddIPRule(s_account, "203.0.113.7"), ErrorId.ResourceNotFound);
}
