using System;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ExistenceRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/16");

    [Fact]
    public void Finds_what_is_there_whatever_the_case() =>
        Assert.True(ExistenceRule.Find(_lab.Topology.VNets, NetworkLab.VNetId("HUB")).IsSuccess(out _, out _));

    [Fact]
    public void Refuses_what_is_not_and_says_where_to_look()
    {
        Refusal refusal = ExistenceRule.Find(_lab.Topology.VNets, "nope").Refusal!;

        Assert.Equal((ErrorId.VNetNotFound, "nope"), (refusal.Id, refusal.Target));
        Assert.Contains("Get-SimVNet lists", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_nothing_to_say_about_no_reference() =>
        Assert.Null(ExistenceRule.Judge(_lab.Topology.RouteTables, (string?)null));

    [Fact]
    public void Refuses_the_first_of_many_that_is_not_there() => Assert.Equal(
        "nope", ExistenceRule.Judge(_lab.Topology.VNets, [NetworkLab.VNetId("hub"), "nope"])!.Target);
}
