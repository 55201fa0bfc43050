using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class LongestPrefixWinsTests
{
    [Fact]
    public void A_user_defined_route_that_is_longer_wins()
    {
        SimReachability answer = Estate.Hub().RouteTable("rt", "hub/app", "8.0.0.0/8 -> None").Ask("vm1", "8.8.8.8");

        answer.IsBlockedBy("SE3015", Reason.RouteNone);
        Assert.Equal("SE3010", answer.RoutedBy());
    }

    [Fact]
    public void A_still_longer_one_wins_against_it()
    {
        SimReachability answer = Estate.Hub()
            .RouteTable("rt", "hub/app", "8.0.0.0/8 -> None", "8.8.8.0/24 -> Internet")
            .Ask("vm1", "8.8.8.8");

        answer.IsLetThroughBy("SE3010");
        Assert.Equal(NextHopType.Internet, answer.NextHopType);
    }

    [Fact]
    public void The_loser_is_told_with_its_length() => Assert.Contains(
        Estate.Hub().RouteTable("rt", "hub/app", "8.0.0.0/8 -> None").NextHop("hub/app", "8.8.8.8").Candidates,
        candidate => candidate.Why == "/0 is shorter than /8");
}
