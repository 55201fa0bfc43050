using System;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Queries.Routes;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>What the documentation says of routes, word for word as situations.</summary>
public sealed class RoutingExamples
{
    private static readonly World s_twoPrefixes = new World()
        .VNet("vnet1", "10.10.0.0/16")
        .Subnet("vnet1/app", "10.10.1.0/24")
        .RouteTable("table", "vnet1/app", "10.0.0.0/24 -> None", "10.0.0.0/16 -> Internet");

    [Fact]
    [Trait("Example", "1")]
    public void The_longer_of_two_prefixes_takes_an_address_in_both()
    {
        SimNextHop hop = s_twoPrefixes.NextHop("vnet1/app", "10.0.0.5");

        Assert.Equal(NextHopType.None, hop.NextHopType);
        Assert.Equal("10.0.0.0/24", hop.Route!.AddressPrefix[0].ToString());
        Assert.Contains(hop.Candidates, loser =>
            loser.Name.Contains("10.0.0.0/16", StringComparison.Ordinal) && loser.Why == "/16 is shorter than /24");
    }

    [Fact]
    [Trait("Example", "2")]
    public void The_shorter_prefix_takes_what_the_longer_leaves()
    {
        SimNextHop hop = s_twoPrefixes.NextHop("vnet1/app", "10.0.1.5");

        Assert.Equal(NextHopType.Internet, hop.NextHopType);
        Assert.Equal("10.0.0.0/16", hop.Route!.AddressPrefix[0].ToString());
        Assert.EndsWith("/routeTables/table", hop.RouteTableId, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Example", "4")]
    public void Traffic_within_the_subnet_stays_there_by_the_user_route()
    {
        SimNextHop hop = Documented.Estate.NextHop("vnet1/subnet1", "10.0.0.7");

        Assert.Equal(NextHopType.VnetLocal, hop.NextHopType);
        Assert.Equal("User", hop.Route!.Source);
        Assert.Equal("10.0.0.0/24", hop.Route.AddressPrefix[0].ToString());
    }

    [Fact]
    [Trait("Example", "5")]
    public void Traffic_to_the_rest_of_the_VNet_goes_to_the_appliance_and_the_default_route_is_invalid()
    {
        SimNextHop hop = Documented.Estate.NextHop("vnet1/subnet1", "10.0.5.7");
        SimEffectiveRoute system = Documented.Estate.Routes("vnet1/subnet1")
            .Single(route => route.Source == "Default" && route.AddressPrefix[0].ToString() == "10.0.0.0/16");

        Assert.Equal(NextHopType.VirtualAppliance, hop.NextHopType);
        Assert.Equal(Documented.Appliance, hop.NextHopIpAddress.ToString());
        Assert.Equal("Invalid", system.State);
    }

    [Fact]
    [Trait("Example", "7")]
    public void Traffic_to_on_premises_goes_to_the_appliance_and_the_gateway_route_is_invalid()
    {
        SimNextHop hop = Documented.Estate.NextHop("vnet1/subnet1", "10.10.1.1");
        SimEffectiveRoute gateway = Documented.Estate.Routes("vnet1/subnet1")
            .Single(route => route.NextHopType == NextHopType.VirtualNetworkGateway);

        Assert.Equal(NextHopType.VirtualAppliance, hop.NextHopType);
        Assert.Equal("Invalid", gateway.State);
        Assert.Equal("VirtualNetworkGateway", gateway.Source);
    }

    [Fact]
    [Trait("Example", "8")]
    public void Storage_is_reached_directly_by_the_endpoint_and_not_over_the_appliance()
    {
        SimReachability answer = Documented.Estate.Ask("vm1", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal(NextHopType.VirtualNetworkServiceEndpoint, answer.NextHopType);
        Assert.Equal("10.0.0.5", answer.SourceAddress);
        Assert.Equal("Microsoft.Storage", answer.Endpoint!.Service);
        Assert.DoesNotContain(answer.Steps, step => step.Stage == Stage.Appliance);
    }

    [Fact]
    [Trait("Example", "10")]
    public void A_default_route_of_the_user_removes_the_reserved_ranges()
    {
        ValueList<SimEffectiveRoute> routes = Documented.Estate.Routes("vnet1/subnet1");

        Assert.DoesNotContain(routes, route =>
            route.Source == "Default" && route.NextHopType == NextHopType.None);
        Assert.Equal(
            4, Documented.Estate.Routes("vnet1/subnet2").Count(route => route.NextHopType == NextHopType.None));
    }

    [Fact]
    [Trait("Example", "11")]
    public void Without_route_table_the_peer_is_reached_over_the_peering()
    {
        SimReachability answer = Documented.Estate.Ask("vm2", "vm3");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal(NextHopType.VNetPeering, answer.NextHopType);
        Assert.Equal("10.0.1.5", answer.SourceAddress);
        Assert.Equal(SourceAddressKind.Private, answer.SourceAddressKind);
    }

    [Fact]
    [Trait("Example", "13")]
    public void Without_route_table_public_addresses_are_reached_over_the_internet()
    {
        SimReachability answer = Documented.Estate.Ask("vm2", "8.8.8.8", 53);

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal(NextHopType.Internet, answer.NextHopType);
        Assert.Equal("AzureCloud.westeurope", answer.SourceAddress);
    }

    [Theory]
    [InlineData("10.200.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("100.64.1.1")]
    [Trait("Example", "14")]
    public void Without_route_table_the_reserved_ranges_are_dropped(string address)
    {
        SimReachability answer = Documented.Estate.Ask("vm2", address);

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.RouteNone, answer.Reason);
        Assert.Equal(NextHopType.None, answer.NextHopType);
        Assert.Equal(SourceAddressKind.None, answer.SourceAddressKind);
    }
}
