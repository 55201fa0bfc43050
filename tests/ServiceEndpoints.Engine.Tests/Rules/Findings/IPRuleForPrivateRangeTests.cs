using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class IPRuleForPrivateRangeTests
{
    private static readonly FindingRule s_rule = IPRuleForPrivateRange.Instance;

    [Theory]
    [InlineData("10.1.0.0/16")]
    [InlineData("192.168.7.7")]
    [InlineData("100.64.0.0/10")]
    public void Finds_a_rule_for_addresses_that_never_arrive(string range) => new World()
        .Resource(ResourceType.EventHubsNamespace, "events")
        .IPRule("events", range)
        .HasOne(s_rule, "events", range);

    [Theory]
    [InlineData("203.0.113.9")]
    [InlineData("0.0.0.0/0")]
    [InlineData("9.0.0.0-11.0.0.0")]
    [InlineData("0.0.0.0")]
    public void A_range_of_which_a_part_can_arrive_is_fine(string range) =>
        new World().Sql("db").IPRule("db", range).HasNone(s_rule);

    [Theory]
    [InlineData("I1v2", false)]
    [InlineData("P1v3", true)]
    public void An_app_in_an_environment_of_its_own_does_see_private_addresses(string sku, bool isFound)
    {
        World world = new World().Resource(ResourceType.WebApp, "app").IPRule("app", "10.0.0.0/24")
            .With(t => t.With(t.Resources.Named("app").Single() with { Sku = sku }));

        Assert.Equal(isFound, world.Find(s_rule).Count == 1);
    }
}
