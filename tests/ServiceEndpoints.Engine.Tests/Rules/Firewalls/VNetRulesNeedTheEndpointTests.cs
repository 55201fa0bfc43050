using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class VNetRulesNeedTheEndpointTests
{
    private static readonly World s_ruleOnly = Estate.Account().VNetRule("acct", "hub/app");

    [Fact]
    public void A_rule_without_endpoint_matches_nothing() =>
        s_ruleOnly.Ask("vm1", "acct").IsBlockedBy("SE2004", Reason.EndpointNotEnabled);

    [Fact]
    public void An_endpoint_for_another_service_does_not_help() => s_ruleOnly
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Sql")
        .Ask("vm1", "acct")
        .IsBlockedBy("SE2004", Reason.EndpointNotEnabled);

    [Fact]
    public void With_the_endpoint_the_rule_matches() => s_ruleOnly
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage")
        .Ask("vm1", "acct")
        .IsLetThroughBy("SE2003");
}
