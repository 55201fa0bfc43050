using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class LimitNearTests
{
    private static readonly FindingRule s_rule = LimitNear.Instance;

    private static readonly World s_hub = Estate.Hub().Subnet("hub/b", "10.0.2.0/24").Subnet("hub/c", "10.0.3.0/24")
        .Subnet("hub/d", "10.0.4.0/24");

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(3, false)]
    public void Finds_a_limit_of_which_four_fifths_are_used_and_not_yet_passed(int limit, bool isFound)
    {
        World world = s_hub.With(t => t with { Limit = [new("SubnetsPerVNet", limit)] });

        Assert.Equal(isFound, world.Find(s_rule).Count == 1);
    }

    [Fact]
    public void Says_number_limit_and_source()
    {
        SimFinding finding = s_hub.With(t => t with { Limit = [new("SubnetsPerVNet", 5)] })
            .HasOne(s_rule, "hub", "4 of at most 5 subnets per virtual network", "SubnetsPerVNet");

        Assert.Equal(ServiceLimits.Find("SubnetsPerVNet")!.Source, finding.Source);
    }

    [Fact]
    public void A_limit_of_one_is_reached_by_having_the_thing_at_all() => Estate.Hub()
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10").Gateway("vpn", "hub", "corp").HasNone(s_rule);
}
