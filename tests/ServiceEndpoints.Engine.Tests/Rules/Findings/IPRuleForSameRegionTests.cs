using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class IPRuleForSameRegionTests
{
    private static readonly FindingRule s_rule = IPRuleForSameRegion.Instance;

    [Fact]
    public void Finds_a_rule_for_a_machine_of_the_accounts_region() => Estate.HubWithPublicVM().Storage("acct")
        .IPRule("acct", Estate.PublicAddress)
        .HasOne(s_rule, "acct", "vm1", "westeurope");

    [Fact]
    public void Finds_a_rule_for_addresses_of_Azure_in_the_accounts_region() =>
        new World().Storage("acct").IPRule("acct", "20.101.0.4").HasOne(s_rule, "acct", "20.101.0.4");

    [Fact]
    public void A_machine_of_another_region_is_matched() =>
        Estate.HubWithPublicVM().Storage("far", "eastus").IPRule("far", Estate.PublicAddress).HasNone(s_rule);

    [Fact]
    public void Other_services_do_match_clients_of_their_region() =>
        Estate.HubWithPublicVM().KeyVault("kv").IPRule("kv", Estate.PublicAddress).HasNone(s_rule);

    [Fact]
    public void A_client_behind_an_endpoint_is_another_matter() => Estate.HubWithPublicVM("Microsoft.Storage")
        .Storage("acct").IPRule("acct", Estate.PublicAddress).HasNone(s_rule);

    [Theory]
    [InlineData("203.0.113.9")]
    [InlineData("20.0.0.0/7")]
    public void A_range_that_others_may_have_is_not_useless(string range) =>
        new World().Storage("acct").IPRule("acct", range).HasNone(s_rule);

    [Fact]
    public void The_rule_is_not_judged_by_a_region_that_could_not_be_read() => new World().Storage("acct")
        .IPRule("acct", "20.101.0.4").UnreadOf("acct", "location").HasNone(s_rule);
}
