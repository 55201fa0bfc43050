using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class RoutesToNoneDropTests
{
    [Fact]
    public void What_a_route_to_None_wins_is_lost() => Estate.Account()
        .RouteTable("rt", "hub/app", "Storage.WestEurope -> None")
        .Ask("vm1", "acct")
        .IsBlockedBy("SE3015", Reason.RouteNone);

    [Fact]
    public void Its_table_is_named_as_what_blocks()
    {
        SimReachability answer = Estate.Hub().RouteTable("rt", "hub/app", "8.8.8.8/32 -> None").Ask("vm1", "8.8.8.8");

        Assert.Equal("rt", Assert.Single(answer.Blockers).Component);
    }

    [Fact]
    public void Traffic_that_it_does_not_win_is_not_touched() => Estate.HubWithPublicVM()
        .RouteTable("rt", "hub/app", "8.8.8.8/32 -> None")
        .Ask("vm1", "8.8.4.4")
        .IsDecidedWithout("SE3015");
}
