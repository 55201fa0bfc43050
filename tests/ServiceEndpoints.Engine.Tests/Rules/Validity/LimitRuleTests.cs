using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class LimitRuleTests
{
    private readonly NetworkLab _lab = new();

    [Fact]
    public void Admits_as_many_as_the_limit_and_no_more()
    {
        Assert.Null(LimitRule.Judge(_lab.Topology, ServiceLimits.Routes, 400, "rt"));
        Assert.Equal(
            ErrorId.LimitExceeded, LimitRule.Judge(_lab.Topology, ServiceLimits.Routes, 401, "rt")!.Id);
    }

    [Fact]
    public void Lets_the_topology_set_its_own()
    {
        _lab.With(new SetTopology { Limit = [new("routes", 2)] });

        Assert.Null(LimitRule.Judge(_lab.Topology, ServiceLimits.Routes, 2, "rt"));
        Assert.NotNull(LimitRule.Judge(_lab.Topology, ServiceLimits.Routes, 3, "rt"));
    }

    [Fact]
    public void Has_nothing_to_say_about_a_limit_that_nobody_has() =>
        Assert.Null(LimitRule.Judge(_lab.Topology, "Wishes", int.MaxValue, "rt"));
}
