using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class RouteTableLimitRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .With(new SetTopology { Limit = [new("RouteTables", 1)] })
        .RouteTable("one");

    [Fact]
    public void Refuses_one_more_than_the_limit() =>
        _lab.Refused(ErrorId.LimitExceeded, new CreateRouteTable(new("two")));

    [Fact]
    public void Counts_each_region_apart() => _lab.With(new CreateRouteTable(new("two") { Location = "uksouth" }));
}
