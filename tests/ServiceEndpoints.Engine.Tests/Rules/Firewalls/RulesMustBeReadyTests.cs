using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class RulesMustBeReadyTests
{
    [Theory]
    [InlineData(NetworkRuleState.Provisioning)]
    [InlineData(NetworkRuleState.Failed)]
    public void A_rule_that_is_not_in_place_admits_nobody(NetworkRuleState state) => Estate
        .Account("Microsoft.Storage")
        .VNetRule("acct", "hub/app", state)
        .Ask("vm1", "acct")
        .IsBlockedBy("SE2012", Reason.RuleNotReady);

    [Fact]
    public void A_rule_that_has_gone_stale_admits_nobody() => Estate
        .Account("Microsoft.Storage")
        .VNetRule("acct", "hub/app")
        .Change("acct", (SimFirewall firewall) => firewall with
        {
            NetworkRules = [firewall.NetworkRules[0] with { Stale = true }],
        })
        .Ask("vm1", "acct")
        .IsBlockedBy("SE2012", Reason.RuleNotReady);

    [Theory]
    [InlineData(NetworkRuleState.Succeeded)]
    [InlineData(NetworkRuleState.Ready)]
    public void A_rule_in_place_admits(NetworkRuleState state) => Estate
        .Account("Microsoft.Storage")
        .VNetRule("acct", "hub/app", state)
        .Ask("vm1", "acct")
        .IsLetThroughBy("SE2003");
}
