using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class EndpointWithoutRulesTests
{
    private static readonly FindingRule s_rule = EndpointWithoutRules.Instance;

    [Fact]
    public void Finds_an_endpoint_that_no_resource_asks_for() =>
        Estate.Account("Microsoft.Storage").HasOne(s_rule, "hub/app", "Microsoft.Storage");

    [Fact]
    public void A_rule_of_one_resource_will_do() =>
        Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app").HasNone(s_rule);

    [Fact]
    public void A_rule_of_another_service_will_not() => Estate.Account("Microsoft.Storage", "Microsoft.KeyVault")
        .KeyVault("kv").VNetRule("acct", "hub/app")
        .HasOne(s_rule, "hub/app", "Microsoft.KeyVault");

    [Fact]
    public void A_policy_is_a_use_of_its_own() =>
        Estate.Account("Microsoft.Storage").Policy("policy", "hub/app", "acct").HasNone(s_rule);

    [Fact]
    public void The_topology_may_lack_the_resources() => Estate.Hub("Microsoft.Storage").Lacking().HasNone(s_rule);

    [Fact]
    public void Rules_that_could_not_be_read_may_name_it() =>
        Estate.Account("Microsoft.Storage").UnreadOf("acct", "networkAcls").HasNone(s_rule);
}
