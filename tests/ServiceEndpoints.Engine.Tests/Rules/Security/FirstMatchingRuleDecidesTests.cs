using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Security;

public sealed class FirstMatchingRuleDecidesTests
{
    [Fact]
    public void The_lower_number_decides() =>
        Ask("100 Out Deny * * 8.8.8.8 *", "200 Out Allow * * 8.8.8.8 *").IsBlockedBy("SE5001", Reason.NsgDenied);

    [Fact]
    public void Whatever_the_order_in_which_they_were_added() =>
        Ask("200 Out Deny * * 8.8.8.8 *", "100 Out Allow * * 8.8.8.8 *").IsLetThroughBy("SE5001");

    [Theory]
    [InlineData("100 Out Deny Udp * 8.8.8.8 *")]
    [InlineData("100 Out Deny * 10.0.2.0/24 8.8.8.8 *")]
    [InlineData("100 Out Deny * * 8.8.4.4 *")]
    [InlineData("100 Out Deny * * 8.8.8.8 80")]
    [InlineData("100 In Deny * * * *")]
    public void A_rule_that_differs_in_one_thing_does_not_match(string rule) =>
        Ask(rule, "200 Out Allow * * 8.8.8.8 *").IsLetThroughBy("SE5001");

    private static SimReachability Ask(params string[] rules) =>
        Estate.HubWithPublicVM().Nsg("nsg", rules).NsgOn("nsg", "hub/app").Ask("vm1", "8.8.8.8", 443);
}
