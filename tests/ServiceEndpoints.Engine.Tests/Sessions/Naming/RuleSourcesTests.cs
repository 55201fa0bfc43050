using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Sessions.Naming;

public sealed class RuleSourcesTests
{
    private static readonly string s_account = Lab.ResourceId(ResourceType.StorageAccount, "stdata");

    private static readonly SimTopology s_topology = Lab.Topology
        .WithVNet("spoke", "10.9.0.0/16", Lab.Region)
        .WithSubnet(Lab.Id(ArmTypes.VNet, "spoke"), "app", "10.9.1.0/24")
        .WithResource(ResourceType.StorageAccount, "stdata")
        .WithEndpoint(Lab.App, "Microsoft.Storage")
        .After(new AddVNetRule(s_account, Lab.App));

    [Theory]
    [InlineData("app")]
    [InlineData("Hub/App")]
    public void Prefers_the_subnet_that_a_rule_names(string text) =>
        Assert.Equal(Lab.App, Find(s_topology, text).Value);

    [Fact]
    public void Finds_a_subnet_that_is_gone() =>
        Assert.Equal(Lab.App, Find(s_topology.Without(s_topology.Subnets.Find(Lab.App)!), "hub/app").Value);

    [Fact]
    public void Finds_a_subnet_that_no_rule_names() => Assert.Equal(Lab.Data, Find(s_topology, "data").Value);

    [Fact]
    public void Refuses_what_nothing_is_called() =>
        Assert.Equal(ErrorId.SubnetNotFound, Find(s_topology, "hub/nope").Refusal?.Id);

    [Fact]
    public void Takes_the_id_of_an_instance_that_is_not_here() =>
        Assert.Equal("/subscriptions/1/x", RuleSources.Instance(s_topology, "/subscriptions/1/x").Value);

    [Fact]
    public void Finds_an_instance_by_its_name() =>
        Assert.Equal(s_account, RuleSources.Instance(s_topology, "stdata").Value);

    private static Result<string> Find(SimTopology topology, string text) =>
        RuleSources.Subnet(topology, topology.Resources.Find(s_account)!, text);
}
