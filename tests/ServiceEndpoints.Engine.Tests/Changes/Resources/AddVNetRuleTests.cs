using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Resources;

public sealed class AddVNetRuleTests
{
    private static readonly string s_account = Lab.ResourceId(ResourceType.StorageAccount, "stdata");
    private static readonly string s_server = Lab.ResourceId(ResourceType.SqlServer, "sql1");
    private static readonly string s_app = Lab.ResourceId(ResourceType.WebApp, "web1");

    private static readonly SimTopology s_topology = Lab.Topology
        .WithResource(ResourceType.StorageAccount, "stdata")
        .WithResource(ResourceType.SqlServer, "sql1")
        .WithResource(ResourceType.WebApp, "web1")
        .WithEndpoint(Lab.App, "Microsoft.Storage")
        .WithEndpoint(Lab.App, "Microsoft.Sql")
        .WithEndpoint(Lab.App, "Microsoft.Web");

    [Fact]
    public void Adds_a_rule_that_names_the_subnet()
    {
        Changed made = s_topology.Made(new AddVNetRule(s_account, Lab.App.ToUpperInvariant()));

        SimNetworkRule rule = Assert.Single(made.Topology.RulesOf(s_account));
        Assert.Same(rule, made.Subject);
        Assert.Equal(
            ("stdata", NetworkRuleKind.VirtualNetwork, Lab.App, "hub/app"),
            (rule.Resource, rule.Kind, rule.Value, rule.Subnet));
        Assert.Equal((RuleAction.Allow, null, NetworkRuleState.Succeeded), (rule.Action, rule.Priority, rule.State));
        Assert.Empty(made.Warnings);
    }

    [Fact]
    public void Says_Ready_in_the_SQL_family() => Assert.Equal(
        NetworkRuleState.Ready,
        Assert.Single(s_topology.After(new AddVNetRule(s_server, Lab.App)).RulesOf(s_server)).State);

    [Fact]
    public void Gives_a_web_app_action_priority_and_site()
    {
        RestrictionOptions options = new() { Action = RuleAction.Deny, Priority = 200, Scm = true };

        SimNetworkRule rule = Assert.Single(
            s_topology.After(new AddVNetRule(s_app, Lab.App) { Options = options }).RulesOf(s_app));

        Assert.Equal((RuleAction.Deny, 200, true), (rule.Action, rule.Priority, rule.Scm));
    }

    [Fact]
    public void Puts_a_restriction_without_priority_last() => Assert.Equal(
        65000, Assert.Single(s_topology.After(new AddVNetRule(s_app, Lab.App)).RulesOf(s_app)).Priority);

    [Fact]
    public void Refuses_a_resource_that_does_not_exist() =>
        Lab.Topology.Refuses(new AddVNetRule(s_account, Lab.App), ErrorId.ResourceNotFound);

    [Fact]
    public void Refuses_a_subnet_that_does_not_exist() => s_topology.Refuses(
        new AddVNetRule(s_account, Lab.SubnetId("hub", "nope")), ErrorId.SubnetNotFound);
}
