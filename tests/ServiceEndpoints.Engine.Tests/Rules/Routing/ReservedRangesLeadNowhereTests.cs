using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class ReservedRangesLeadNowhereTests
{
    [Theory]
    [InlineData("10.9.0.1")]
    [InlineData("172.16.0.1")]
    [InlineData("192.168.0.1")]
    [InlineData("100.64.0.1")]
    public void A_private_address_outside_the_VNet_is_dropped(string address)
    {
        SimReachability answer = Estate.Hub().Ask("vm1", address);

        answer.IsBlockedBy("SE3015", Reason.RouteNone);
        Assert.Equal("SE3003", answer.RoutedBy());
    }

    [Fact]
    public void A_range_that_the_VNet_uses_as_a_whole_is_not() => Assert.DoesNotContain(
        "10.0.0.0/8",
        Dropped(new World().VNet("hub", "10.0.0.0/8").Subnet("hub/app", "10.0.1.0/24")));

    [Fact]
    public void A_user_defined_default_route_removes_the_drops()
    {
        Assert.Equal(4, Dropped(Estate.Hub()).Length);
        Assert.Empty(Dropped(Estate.Hub().RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualNetworkGateway")));
    }

    private static string[] Dropped(World world) => world.Routes("hub/app")
        .Where(route => route.NextHopType == NextHopType.None)
        .Select(route => route.AddressPrefix.Single().ToString())
        .ToArray();
}
