using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Names;
using ServiceEndpoints.Queries.Routes;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>Effective routes, next hops and names.</summary>
public sealed class RouteQueryTests
{
    private static readonly World s_app = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage", "Microsoft.Sql")
        .VM("vm1", "hub/app", "10.0.1.4");

    [Fact]
    public void The_routes_of_a_plain_subnet_are_Azures_own()
    {
        World plain = s_app.Subnet("hub/app", "10.0.1.0/24");

        Assert.Equal(
            [
                "10.0.0.0/16 -> VnetLocal",
                "0.0.0.0/0 -> Internet",
                "10.0.0.0/8 -> None",
                "172.16.0.0/12 -> None",
                "192.168.0.0/16 -> None",
                "100.64.0.0/10 -> None",
            ],
            plain.Routes("hub/app").Select(route => route.ToString()));
        Assert.All(plain.Routes("hub/app"), route => Assert.Equal(("Default", "Active"), (route.Source, route.State)));
    }

    [Fact]
    public void What_may_be_there_besides_is_told()
    {
        World world = s_app.RouteTable("rt", "hub/app", "Nonsense -> None", "8.8.0.0/16 -> Internet").With(t => t.With(
            t.RouteTables.Single() with
            {
                Routes = t.RouteTables.Single().Routes.Select(route => route.Prefix is null ? route : route with
                {
                    Unresolved = [new UnresolvedValue("nextHopType", "[parameters('x')]", "main.json:7")],
                }).ToValueList(),
            }));

        Assert.Empty(EffectiveRoutes.Gaps(s_app.Topology, s_app.Topology.Subnets.Single()));
        Assert.Equal(
            [
                "The routes of hub/app name Nonsense, which is not known.",
                "Where r1 (8.8.0.0/16) of hub/app leads hangs on nextHopType: [parameters('x')] (main.json:7).",
            ],
            EffectiveRoutes.Gaps(world.Topology, world.Topology.Subnets.Single()));
    }

    [Fact]
    public void A_VNet_that_is_a_reserved_range_takes_its_place() => Assert.DoesNotContain(
        new World().VNet("v", "10.0.0.0/8").Subnet("v/app", "10.0.1.0/24").Routes("v/app"),
        route => route.NextHopType == NextHopType.None && route.AddressPrefix[0].ToString() == "10.0.0.0/8");

    [Fact]
    public void An_endpoint_shows_one_row_a_location()
    {
        SimEffectiveRoute[] rows = s_app.Routes("hub/app")
            .Where(route => route.NextHopType == NextHopType.VirtualNetworkServiceEndpoint)
            .ToArray();

        Assert.Equal(
            [
                ("Microsoft.Storage", "westeurope"),
                ("Microsoft.Storage", "northeurope"),
                ("Microsoft.Sql", "westeurope"),
            ],
            rows.Select(row => (row.Service!, row.Region!)));
        Assert.All(rows, row => Assert.True(row.AddressPrefix.Count > 10));
    }

    [Fact]
    public void Routes_are_told_only_while_the_machine_runs()
    {
        SimVM vm = s_app.Topology.VMs.Named("vm1").Single();
        SimVM stopped = vm with { PowerState = PowerState.Stopped };

        Assert.True(EffectiveRoutes.Of(s_app.Topology, vm, vm.NetworkInterfaces[0]).Value.Count > 6);
        Assert.NotNull(EffectiveRoutes.Of(s_app.Topology, stopped, vm.NetworkInterfaces[0]).Refusal);
    }

    [Theory]
    [InlineData("10.0.9.9", NextHopType.VnetLocal)]
    [InlineData("191.239.203.1", NextHopType.VirtualNetworkServiceEndpoint)]
    [InlineData("13.69.105.1", NextHopType.VirtualNetworkServiceEndpoint)]
    [InlineData("8.8.8.8", NextHopType.Internet)]
    [InlineData("192.168.1.1", NextHopType.None)]
    public void The_next_hop_is_that_of_the_winning_route(string address, NextHopType expected)
    {
        SimNextHop hop = s_app.NextHop("hub/app", address);

        Assert.Equal(expected, hop.NextHopType);
        Assert.Null(hop.RouteTableId);
        Assert.Empty(hop.Caveats);
        Assert.DoesNotContain(hop.Candidates, loser => loser.Why.Length == 0);
    }

    [Fact]
    public void What_is_in_doubt_about_a_next_hop_is_said()
    {
        World unknown = s_app.RouteTable("rt", "hub/app", "NoSuchTag -> None", "Storage.WestEurope -> None");

        Assert.Contains(unknown.NextHop("hub/app", "8.8.8.8").Caveats, caveat => caveat.Id == "UnknownServiceTag");
        Assert.Equal("D-ROUTE", Assert.Single(unknown.NextHop("hub/app", "191.239.203.1").Caveats).Id);
        Assert.Empty(unknown.NextHop("hub/app", "10.0.9.9").Caveats);
    }

    [Theory]
    [InlineData(null, "acct.blob.core.windows.net", "10.0.2.9")]
    [InlineData("acct-secondary.blob.core.windows.net", "acct-secondary.blob.core.windows.net", null)]
    public void A_private_endpoint_answers_for_the_primary_only(string? asked, string name, string? address)
    {
        World world = s_app.Subnet("hub/endpoints", "10.0.2.0/24").Storage("acct")
            .PrivateEndpoint("pe", "acct", "hub/endpoints", "10.0.2.9");

        ValueList<SimDnsRecord> records = DnsResolution.Of(
            world.Topology,
            world.Topology.Resources.Named("acct").Single(),
            "blob",
            asked,
            world.Topology.VNets.Named("hub").Single());

        Assert.Equal(name, records[0].Name);
        Assert.Equal(address, records[^1].IPAddress?.ToString());
        Assert.Equal(address is null ? "Storage.NorthEurope" : null, records[^1].AddressSet);
    }
}
