using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Queries.Routes;
using ServiceEndpoints.Sessions.Naming;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.ManagedServices;

public sealed class AppsSendSomeTrafficThroughTheirSubnetTests
{
    private static readonly World s_covered =
        Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app").App("20.50.0.1");

    [Theory]
    [InlineData(false, "8.8.8.8", NextHopType.Internet, "PastTheSubnet")]
    [InlineData(false, Estate.AccountAddress, NextHopType.VirtualNetworkServiceEndpoint, null)]
    [InlineData(false, "10.9.0.4", NextHopType.None, null)]
    [InlineData(true, "8.8.8.8", NextHopType.None, null)]
    public void The_next_hop_is_that_of_the_subnet_for_this_traffic_alone(
        bool all, string address, NextHopType expected, string? caveat)
    {
        World world = s_covered.RouteTable("rt", "hub/app", "0.0.0.0/0 -> None");
        world = all ? world.RoutingAll("web") : world;
        NetworkPlace place = NetworkPlaces.OfSource(world.Topology, "web").Value;

        SimNextHop hop = NextHops.Of(
            world.Topology, place.Subnet, place.ToString(), IPv4Address.Parse(address), place.Service).Value;

        Assert.Equal("web", hop.From);
        Assert.Equal(expected, hop.NextHopType);
        Assert.Equal(caveat, hop.Caveats.Select(one => one.Id).FirstOrDefault(id => id != "D-ROUTE"));
    }

    [Fact]
    public void What_an_endpoint_covers_goes_through_the_subnet()
    {
        SimReachability answer = s_covered.Ask("web", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("10.0.1.7", answer.SourceAddress);
        Assert.Equal(NextHopType.VirtualNetworkServiceEndpoint, answer.NextHopType);
        Assert.Contains("SE4011", answer.Steps.Select(step => step.RuleId));
    }

    [Fact]
    public void What_no_endpoint_covers_goes_past_it()
    {
        SimReachability answer = Estate.Account().VNetRule("acct", "hub/app").App("20.50.0.1").Ask("web", "acct");

        Assert.Equal(Reason.EndpointNotEnabled, answer.Reason);
        Assert.Equal("20.50.0.1", answer.SourceAddress);
        Assert.Null(answer.NextHopType);
    }

    [Fact]
    public void An_endpoint_for_another_region_does_not_take_it() => Assert.Equal(
        Reason.EndpointRegionMismatch,
        Estate.Hub("Microsoft.Storage").Storage("far", "japaneast").VNetRule("far", "hub/app").App("20.50.0.1")
            .Ask("web", "far").Reason);

    [Fact]
    public void An_account_of_unknown_address_lies_wholly_in_what_is_covered() => Assert.Equal(
        Verdict.Reachable,
        Estate.Hub("Microsoft.Storage").Storage("any").VNetRule("any", "hub/app").App().Ask("web", "any").Verdict);

    [Fact]
    public void Security_groups_and_routes_of_the_subnet_apply_to_private_traffic_only()
    {
        World closed = s_covered
            .Nsg("nsg", "100 Out Deny * * * *")
            .NsgOn("nsg", "hub/app")
            .RouteTable("rt", "hub/app", "0.0.0.0/0 -> None")
            .Subnet("hub/data", "10.0.2.0/24")
            .VM("vm2", "hub/data", "10.0.2.4");

        Assert.Equal(Verdict.Reachable, closed.Ask("web", "acct").Verdict);
        Assert.Equal(Verdict.Reachable, closed.Ask("web", "8.8.8.8", 443).Verdict);
        Assert.Equal(Reason.NsgDenied, closed.Ask("web", "vm2", 443).Reason);
    }

    [Fact]
    public void With_Route_All_they_apply_to_everything()
    {
        World closed = s_covered.RoutingAll("web").RouteTable("rt", "hub/app", "0.0.0.0/0 -> None");

        Assert.Equal(Verdict.Reachable, closed.Ask("web", "acct").Verdict);
        Assert.Equal(Reason.RouteNone, closed.Ask("web", "8.8.8.8", 443).Reason);
        Assert.Equal(
            Reason.NsgDenied,
            closed.Nsg("nsg", "100 Out Deny * * * *").NsgOn("nsg", "hub/app").Ask("web", "acct").Reason);
    }

    [Fact]
    public void Private_traffic_goes_through_the_subnet_to_peers_and_private_endpoints()
    {
        World world = Estate.Account()
            .App()
            .PrivateEndpoint("pe", "acct", "hub/app", "10.0.1.9")
            .VNet("spoke", "10.1.0.0/16")
            .Subnet("spoke/data", "10.1.0.0/24")
            .VM("vm2", "spoke/data", "10.1.0.4")
            .Peering("hub", "spoke");

        Assert.Equal("10.0.1.7", world.Ask("web", "acct").SourceAddress);
        Assert.Equal(NextHopType.VNetPeering, world.Ask("web", "vm2").NextHopType);
    }

    [Fact]
    public void Endpoints_that_could_not_be_read_might_have_taken_it() => Estate.Account()
        .Change("acct", firewall => firewall with { DefaultAction = RuleAction.Allow })
        .App()
        .Change("hub/app", subnet => subnet with { Unresolved = [new("serviceEndpoints", "[x]", "here")] })
        .Ask("web", "acct")
        .IsUnknownBy("SE4011", Reason.UnresolvedReference);

    [Fact]
    public void Addresses_that_are_neither_private_nor_public_are_not_reached() =>
        Assert.Equal(Reason.NoRoute, Estate.Hub().App().Ask("web", "100.64.0.1").Reason);
}
