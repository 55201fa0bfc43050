using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class IPRuleBehindEndpointTests
{
    private static readonly FindingRule s_rule = IPRuleBehindEndpoint.Instance;

    private static readonly World s_listed = Estate.HubWithPublicVM("Microsoft.KeyVault")
        .KeyVault("kv").IPRule("kv", Estate.PublicAddress);

    [Fact]
    public void Finds_a_rule_for_the_address_of_a_machine_behind_the_endpoint() =>
        s_listed.HasOne(s_rule, "kv", Estate.PublicAddress, "vm1", "hub/app");

    [Fact]
    public void Finds_a_rule_for_the_NAT_gateway_of_the_subnet_and_not_for_the_machine_behind_it() => s_listed
        .NatGateway("nat", "hub/app", "203.0.113.7")
        .IPRule("kv", "203.0.113.0/24")
        .HasOne(s_rule, "kv", "203.0.113.0/24", "203.0.113.7 (nat)");

    [Fact]
    public void Without_the_endpoint_the_rule_matches() =>
        Estate.HubWithPublicVM().KeyVault("kv").IPRule("kv", Estate.PublicAddress).HasNone(s_rule);

    [Fact]
    public void Addresses_of_others_are_no_matter() => Estate.HubWithPublicVM("Microsoft.KeyVault")
        .KeyVault("kv").IPRule("kv", "203.0.113.9").HasNone(s_rule);

    [Fact]
    public void An_account_that_the_endpoint_does_not_cover_sees_the_public_address() => Estate
        .HubWithPublicVM("Microsoft.Storage")
        .Storage("far", "eastus")
        .IPRule("far", Estate.PublicAddress)
        .HasNone(s_rule);
}
