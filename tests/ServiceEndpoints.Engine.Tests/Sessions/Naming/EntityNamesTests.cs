using System;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Sessions.Naming;

public sealed class EntityNamesTests
{
    private readonly SimTopology _topology = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .Subnet("hub/data", "10.0.2.0/24")
        .VNet("spoke", "10.1.0.0/16")
        .Subnet("spoke/app", "10.1.1.0/24")
        .Peering("hub", "spoke")
        .RouteTable("rt")
        .With(new AddRoute(NetworkLab.Id(ArmTypes.RouteTable, "rt"), "all", "0.0.0.0/0", NextHopType.None))
        .VM("vm1", "hub/app")
        .With(new CreateVNet(new("hub2"), ["10.0.0.0/16"]))
        .With(new CreateVNet(new("hub2") { ResourceGroupName = "other" }, ["10.0.0.0/16"]))
        .Topology;

    [Theory]
    [InlineData("hub")]
    [InlineData("HUB")]
    public void Finds_by_name_whatever_the_case(string text) =>
        Assert.Equal(NetworkLab.VNetId("hub"), EntityNames.VNet(_topology, text).Value.Id);

    [Fact]
    public void Finds_by_id_whatever_the_case() => Assert.Equal(
        "hub", EntityNames.VNet(_topology, NetworkLab.VNetId("HUB").ToUpperInvariant()).Value.Name);

    [Fact]
    public void An_id_is_not_taken_for_a_name() => Assert.Equal(
        ErrorId.VNetNotFound, EntityNames.VNet(_topology, NetworkLab.SubnetId("hub/hub")).Refusal!.Id);

    [Theory]
    [InlineData("hub/app", "hub/app")]
    [InlineData("SPOKE/App", "spoke/app")]
    [InlineData("data", "hub/data")]
    public void Finds_a_subnet_by_path_or_by_a_name_that_is_its_alone(string text, string found) =>
        Assert.Equal(found, EntityNames.Subnet(_topology, text).Value.ToString());

    [Fact]
    public void Lists_the_candidates_of_a_name_that_several_have()
    {
        Refusal refusal = EntityNames.Subnet(_topology, "app").Refusal!;

        Assert.Equal(ErrorId.AmbiguousName, refusal.Id);
        Assert.Contains("hub/app, spoke/app", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_ids_where_the_names_of_the_candidates_are_equal()
    {
        Refusal refusal = EntityNames.VNet(_topology, "hub2").Refusal!;

        Assert.Equal(ErrorId.AmbiguousName, refusal.Id);
        Assert.Contains("resourceGroups/other", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nope")]
    [InlineData("hub/nope")]
    [InlineData("hub/app/x")]
    [InlineData("/app")]
    [InlineData("hub/")]
    [InlineData("")]
    public void Refuses_what_is_not_there_and_says_where_to_look(string text)
    {
        Refusal refusal = EntityNames.Subnet(_topology, text).Refusal!;

        Assert.Equal((ErrorId.SubnetNotFound, text), (refusal.Id, refusal.Target));
        Assert.Contains("Get-SimSubnet lists", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_a_subnet_whose_vnet_was_not_imported()
    {
        SimSubnet lone = _topology.Subnets.Find(NetworkLab.SubnetId("hub/app"))! with
        {
            Id = NetworkLab.SubnetId("elsewhere/web"),
        };

        Assert.Equal("elsewhere/web", EntityNames.Subnet(_topology.With(lone), "elsewhere/web").Value.ToString());
    }

    [Theory]
    [InlineData("vm1-nic")]
    [InlineData("vm1/VM1-NIC")]
    public void Finds_an_interface_by_name_or_with_its_machine(string text) =>
        Assert.Equal("vm1/vm1-nic", EntityNames.NetworkInterface(_topology, text).Value.ToString());

    [Fact]
    public void Finds_a_peering_by_path_or_within_its_vnet()
    {
        SimVNet hub = EntityNames.VNet(_topology, "hub").Value;

        Assert.Equal("hub/spoke", EntityNames.Peering(_topology, "hub/spoke").Value.ToString());
        Assert.Equal("hub/spoke", EntityNames.Peering(_topology, hub, "SPOKE").Value.ToString());
        Assert.Equal(ErrorId.PeeringNotFound, EntityNames.Peering(_topology, hub, "nope").Refusal!.Id);
    }

    [Fact]
    public void Finds_a_peering_by_the_vnet_that_it_leads_to()
    {
        SimTopology topology = new NetworkLab().VNet("hub", "10.0.0.0/16").VNet("spoke", "10.1.0.0/16")
            .With(new AddPeering(NetworkLab.VNetId("hub"), NetworkLab.VNetId("spoke")) { Name = "out" }).Topology;

        SimVNet hub = EntityNames.VNet(topology, "hub").Value;
        Assert.Equal("hub/out", EntityNames.Peering(topology, hub, "spoke").Value.ToString());
    }

    [Fact]
    public void Finds_a_route_by_path_or_within_its_table()
    {
        SimRouteTable table = EntityNames.RouteTable(_topology, "rt").Value;

        Assert.Equal("rt/all", EntityNames.Route(_topology, "RT/all").Value.ToString());
        Assert.Equal("rt/all", EntityNames.Route(_topology, NetworkLab.RouteId("rt/all")).Value.ToString());
        Assert.Equal("rt/all", EntityNames.Route(table, "ALL").Value.ToString());
        Assert.Equal(ErrorId.RouteNotFound, EntityNames.Route(table, "nope").Refusal!.Id);
    }

    [Theory]
    [InlineData("st1")]
    [InlineData("st1.blob.core.windows.net")]
    [InlineData("ST1.QUEUE.core.windows.net.")]
    [InlineData("st1-secondary.blob.core.windows.net")]
    public void Finds_a_resource_by_name_or_by_any_public_name(string text) =>
        Assert.Equal("st1", EntityNames.Resource(_topology.With(Accounts.Storage("st1")), text).Value.Name);

    [Fact]
    public void Refuses_a_public_name_of_a_resource_that_is_not_there() => Assert.Equal(
        ErrorId.ResourceNotFound, EntityNames.Resource(_topology, "st1.blob.core.windows.net").Refusal!.Id);
}
