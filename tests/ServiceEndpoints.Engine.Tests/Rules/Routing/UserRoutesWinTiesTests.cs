using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class UserRoutesWinTiesTests
{
    private static readonly World s_tunnelled = Estate.Hub()
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
        .Gateway("vpn", "hub", "corp", "0.0.0.0/0");

    [Fact]
    public void BGP_comes_before_the_system()
    {
        SimReachability answer = s_tunnelled.Ask("vm1", "8.8.8.8");

        Assert.Equal("SE3011", answer.RoutedBy());
        Assert.Equal(NextHopType.VirtualNetworkGateway, answer.NextHopType);
    }

    [Fact]
    public void The_user_comes_before_BGP()
    {
        SimReachability answer = s_tunnelled.RouteTable("rt", "hub/app", "0.0.0.0/0 -> Internet").Ask("vm1", "8.8.8.8");

        Assert.Equal("SE3011", answer.RoutedBy());
        Assert.Equal(NextHopType.Internet, answer.NextHopType);
    }

    [Fact]
    public void The_others_show_as_invalid() => Assert.Equal(
        [("Default", "Invalid"), ("User", "Active"), ("VirtualNetworkGateway", "Invalid")],
        s_tunnelled.RouteTable("rt", "hub/app", "0.0.0.0/0 -> Internet")
            .Routes("hub/app")
            .Where(route => route.AddressPrefix.Any(prefix => prefix == AddressPrefix.All))
            .Select(route => (route.Source, route.State))
            .Order());

    [Fact]
    public void Lengths_come_before_all_of_that()
    {
        SimReachability answer = s_tunnelled.RouteTable("rt", "hub/app", "8.0.0.0/8 -> Internet").Ask("vm1", "8.8.8.8");

        Assert.Equal("SE3010", answer.RoutedBy());
    }
}
