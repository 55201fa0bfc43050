using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class LimitPassedTests
{
    private static readonly FindingRule s_rule = LimitPassed.Instance;

    private static readonly World s_two = Estate.Hub().Subnet("hub/b", "10.0.2.0/24");

    [Fact]
    public void Finds_more_than_Azure_takes() => s_two.With(t => t with { Limit = [new("SubnetsPerVNet", 1)] })
        .HasOne(s_rule, "hub", "2 of at most 1 subnets");

    [Fact]
    public void A_limit_that_is_reached_is_not_passed() =>
        s_two.With(t => t with { Limit = [new("SubnetsPerVNet", 2)] })
        .HasNone(s_rule);
}
