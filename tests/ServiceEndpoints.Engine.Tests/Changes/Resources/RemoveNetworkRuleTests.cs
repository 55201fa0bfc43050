using System.Linq;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Resources;

public sealed class RemoveNetworkRuleTests
{
    private static readonly string s_server = Lab.ResourceId(ResourceType.SqlServer, "sql1");

    private static readonly SimTopology s_topology = Lab.Topology
        .WithResource(ResourceType.SqlServer, "sql1")
        .WithEndpoint(Lab.App, "Microsoft.Sql")
        .After(new AddVNetRule(s_server, Lab.App))
        .After(new AddIPRule(s_server, "203.0.113.0-203.0.113.255"));

    [Fact]
    public void Removes_the_rule_of_a_subnet() => Assert.Equal(
        NetworkRuleKind.IPRange,
        Assert.Single(Removed(NetworkRuleKind.VirtualNetwork, Lab.App.ToLowerInvariant())).Kind);

    [Theory]
    [InlineData("203.0.113.0-203.0.113.255")]
    [InlineData("203.0.113.0/24")]
    public void Finds_the_addresses_however_they_are_written(string text) =>
        Assert.Equal(NetworkRuleKind.VirtualNetwork, Assert.Single(Removed(NetworkRuleKind.IPRange, text)).Kind);

    [Theory]
    [InlineData(NetworkRuleKind.IPRange, "203.0.113.0/25")]
    [InlineData(NetworkRuleKind.IPRange, "hub/app")]
    [InlineData(NetworkRuleKind.ResourceInstance, "203.0.113.0/24")]
    public void Refuses_what_no_rule_names(NetworkRuleKind kind, string value) =>
        s_topology.Refuses(new RemoveNetworkRule(s_server, kind, value), ErrorId.NetworkRuleNotFound);

    [Fact]
    public void Removes_the_rule_of_a_deleted_subnet()
    {
        SimTopology orphaned = s_topology.Without(s_topology.Subnets.Find(Lab.App)!);

        Assert.Single(orphaned
            .After(new RemoveNetworkRule(s_server, NetworkRuleKind.VirtualNetwork, Lab.App))
            .RulesOf(s_server));
    }

    [Fact]
    public void Refuses_while_the_server_is_closed() => s_topology
        .After(new SetFirewall(s_server) { PublicNetworkAccess = PublicNetworkAccess.Disabled })
        .Refuses(
            new RemoveNetworkRule(s_server, NetworkRuleKind.VirtualNetwork, Lab.App),
            ErrorId.PublicNetworkAccessDisabled);

    [Fact]
    public void Removes_one_of_several_restrictions_by_its_priority()
    {
        string app = Lab.ResourceId(ResourceType.WebApp, "web1");
        SimTopology topology = Lab.Topology
            .WithResource(ResourceType.WebApp, "web1")
            .After(new AddIPRule(app, "203.0.113.7") { Options = new() { Priority = 100 } })
            .After(new AddIPRule(app, "203.0.113.7") { Options = new() { Priority = 200 } })
            .After(new AddIPRule(app, "203.0.113.7") { Options = new() { Priority = 100, Scm = true } });

        SimTopology after = topology.After(
            new RemoveNetworkRule(app, NetworkRuleKind.IPRange, "203.0.113.7") { Priority = 100 });

        Assert.Equal([(200, false), (100, true)], after.RulesOf(app).Select(rule => (rule.Priority ?? 0, rule.Scm)));
    }

    private static ValueList<SimNetworkRule> Removed(NetworkRuleKind kind, string value) =>
        s_topology.After(new RemoveNetworkRule(s_server, kind, value)).RulesOf(s_server);
}
