using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class RuleGoneStaleTests
{
    private static readonly FindingRule s_rule = RuleGoneStale.Instance;

    private static readonly World s_ruled = Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app");

    [Fact]
    public void Finds_a_rule_that_its_endpoint_left_behind() =>
        s_ruled.Change("acct", Staled).HasOne(s_rule, "acct", "hub/app");

    [Fact]
    public void A_rule_with_its_endpoint_is_fine() => s_ruled.HasNone(s_rule);

    private static SimFirewall Staled(SimFirewall firewall) => firewall with
    {
        NetworkRules = firewall.NetworkRules.Replace(_ => true, rule => rule with { Stale = true }),
    };
}
