using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Findings;
using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Rules.Findings.Replacement;
using ServiceEndpoints.Tests.Interchange;
using Xunit;
using static ServiceEndpoints.Tests.Rules.Findings.Replacement.Deployment;

namespace ServiceEndpoints.Tests.Rules.Findings.Replacement;

public sealed class SubnetsNotRepeatedTests
{
    private static readonly FindingRule s_rule = SubnetsNotRepeated.Instance;

    private static readonly string s_deployed = Hub(Inside("a", 1), Inside("b", 2), Inside("c", 3));

    [Fact]
    public void Finds_subnets_that_are_not_on_the_list()
    {
        Deployment deployment = new(Hub(Inside("b", 2)), s_deployed);

        deployment.HasOne(s_rule, "hub", "hub is written without its subnets a and c, which go.");
    }

    [Fact]
    public void Azure_refuses_it_while_something_is_in_one()
    {
        Deployment deployment = new(Hub(Inside("a", 1), Inside("b", 2)), $"{s_deployed}, {Interface("c")}");

        deployment.HasOne(
            s_rule,
            "hub",
            "hub is written without its subnet c, which goes. Something is in c, so Azure refuses it with "
            + "InUseSubnetCannotBeDeleted.");
    }

    [Fact]
    public void An_empty_list_takes_all_of_them_away() => new Deployment(VNet("\"subnets\": []"), s_deployed)
        .HasOne(s_rule, "hub", "hub is written without its subnets a, b and c, which go.");

    [Theory]
    [InlineData("2023-09-01")]
    [InlineData("2025-01-01")]
    [InlineData("2024-03-01-preview")]
    public void Without_a_list_newer_versions_keep_them(string apiVersion) =>
        new Deployment(VNet("", apiVersion), s_deployed).HasNone(s_rule);

    [Fact]
    public void A_list_that_is_null_is_none() => new Deployment(VNet("\"subnets\": null"), s_deployed).HasNone(s_rule);

    [Fact]
    public void Without_a_list_older_versions_take_them_away() => new Deployment(VNet("", "2023-06-01"), s_deployed)
        .HasOne(s_rule, "hub", "hub is written without its subnets a, b and c, which go.");

    [Fact]
    public void A_subnet_beside_its_VNet_is_deleted_and_made_anew()
    {
        Deployment deployment = new($"{Hub(Inside("a", 1), Inside("b", 2))}, {Beside("c", 3)}", s_deployed);

        deployment.HasOne(
            s_rule,
            "hub",
            "hub is written without its subnet c inside, and it stands beside it: deleted first and then made anew.");
    }

    [Fact]
    public void Beside_a_VNet_without_a_list_it_depends_on_the_version()
    {
        string beside = $"{Beside("a", 1)}, {Beside("b", 2)}, {Beside("c", 3)}";

        new Deployment($"{VNet("")}, {beside}", s_deployed).HasNone(s_rule);
        Assert.Single(new Deployment($"{VNet("", "2022-01-01")}, {beside}", s_deployed).Find(s_rule));
    }

    [Fact]
    public void A_subnet_that_stands_alone_does_not_replace_its_siblings() =>
        new Deployment(Beside("a", 1), s_deployed).HasNone(s_rule);

    [Fact]
    public void A_VNet_that_is_not_in_the_template_stays() =>
        new Deployment(Imported.Resource(ArmTypes.RouteTable, "rt", ""), s_deployed).HasNone(s_rule);

    [Fact]
    public void A_list_that_could_not_be_read_may_hold_them() => new Deployment(
        VNet("\"subnets\": \"[parameters('subnets')]\""), s_deployed)
        .HasNone(s_rule, """ "parameters": { "subnets": { "type": "array" } }, """);

    [Fact]
    public void A_subnet_whose_name_could_not_be_read_may_be_any_of_them() => new Deployment(
        Hub(Inside("[parameters('name')]", 1)), s_deployed)
        .HasNone(s_rule, """ "parameters": { "name": { "type": "string" } }, """);

    [Fact]
    public void Names_compare_without_regard_to_case() =>
        new Deployment(Hub(Inside("A", 1), Inside("B", 2), Inside("C", 3)), s_deployed).HasNone(s_rule);

    [Fact]
    public void Nothing_is_found_where_nobody_told_what_is_deployed() => Assert.Empty(TopologyCheck.Find(
        Imported.Resources(Hub()).Topology, [s_rule], cancellation: TestContext.Current.CancellationToken));

    [Fact]
    public void A_topology_that_is_of_no_template_is_all_that_is_to_be()
    {
        SimTopology planned = Estate.HubWithPublicVM().Topology;
        SimVNet hub = planned.VNets.Single();
        SimTopology before = planned.With(planned.Subnets.First() with { Id = $"{hub.Id}/subnets/gone" });

        Assert.Equal(
            "hub is written without its subnet gone, which goes.",
            Assert.Single(TopologyCheck.Find(planned, [s_rule], null, before, TestContext.Current.CancellationToken))
                .Message);
    }
}
