using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class BgpNeverBeatsSystemRoutesTests
{
    private static readonly World s_world = Estate.Account("Microsoft.Storage")
        .VNetRule("acct", "hub/app")
        .VNet("spoke", "10.1.0.0/16")
        .Subnet("spoke/app", "10.1.1.0/24")
        .VM("vm2", "spoke/app", "10.1.1.4")
        .Peering("hub", "spoke")
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
        .Gateway("vpn", "hub", "corp", $"{Estate.AccountAddress}/32", "10.1.1.0/24", "8.8.8.0/24");

    [Fact]
    public void A_longer_prefix_from_BGP_does_not_take_endpoint_traffic()
    {
        SimReachability answer = s_world.Ask("vm1", "acct");

        answer.IsLetThroughBy("SE3012");
        Assert.Equal(NextHopType.VirtualNetworkServiceEndpoint, answer.NextHopType);
    }

    [Fact]
    public void Nor_traffic_to_a_peer()
    {
        SimReachability answer = s_world.Ask("vm1", "vm2", 22);

        answer.IsLetThroughBy("SE3012");
        Assert.Equal(NextHopType.VNetPeering, answer.NextHopType);
    }

    [Fact]
    public void It_takes_what_would_go_to_the_internet() =>
        Assert.Equal(NextHopType.VirtualNetworkGateway, s_world.NextHop("hub/app", "8.8.8.8").NextHopType);

    [Fact]
    public void A_user_defined_route_of_that_length_does_take_traffic_to_a_peer() => s_world
        .RouteTable("rt", "hub/app", "10.1.1.0/24 -> None")
        .Ask("vm1", "vm2", 22)
        .IsBlockedBy("SE3015", Reason.RouteNone);
}
