using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class EndpointRoutesAreNotOverriddenTests
{
    private static readonly World s_overridden = Estate.Account("Microsoft.Storage")
        .VNetRule("acct", "hub/app")
        .RouteTable("rt", "hub/app", $"{Estate.AccountAddress}/32 -> None");

    [Fact]
    public void A_longer_user_defined_route_does_not_take_endpoint_traffic()
    {
        SimReachability answer = s_overridden.Ask("vm1", "acct");

        answer.IsLetThroughBy("SE3013");
        Assert.Contains("D-ROUTE", answer.Caveats.Select(caveat => caveat.Id));
    }

    [Fact]
    public void As_laboratories_measured_it_does() => s_overridden
        .With(topology => topology with { EndpointRouteModel = EndpointRouteModel.LongestPrefix })
        .Ask("vm1", "acct")
        .IsBlockedBy("SE3015", Reason.RouteNone);

    [Fact]
    public void A_shorter_one_loses_by_its_length_in_either_way()
    {
        SimReachability answer = Estate.Account("Microsoft.Storage")
            .VNetRule("acct", "hub/app")
            .RouteTable("rt", "hub/app", "0.0.0.0/0 -> None")
            .Ask("vm1", "acct");

        answer.IsLetThroughBy("SE3010");
        answer.IsDecidedWithout("SE3013");
        Assert.Equal([], answer.Caveats);
    }
}
