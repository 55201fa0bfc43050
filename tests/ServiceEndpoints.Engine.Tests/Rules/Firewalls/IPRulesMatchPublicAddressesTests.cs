using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class IPRulesMatchPublicAddressesTests
{
    private static readonly World s_vault = Estate.HubWithPublicVM().KeyVault("kv");

    [Fact]
    public void Admits_a_client_whose_public_address_is_listed() =>
        s_vault.IPRule("kv", Estate.PublicAddress).Ask("vm1", "kv").IsLetThroughBy("SE2008");

    [Fact]
    public void Admits_every_address_of_a_listed_range() =>
        s_vault.IPRule("kv", "198.51.100.0/24").Ask("198.51.100.200", "kv").IsLetThroughBy("SE2008");

    [Fact]
    public void Does_not_match_the_private_address() =>
        s_vault.IPRule("kv", "10.0.1.4").Ask("vm1", "kv").IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);

    [Fact]
    public void Admits_only_the_listed_part_of_the_internet() =>
        Assert.Equal(Verdict.PartlyReachable, s_vault.IPRule("kv", "198.51.100.0/24").Ask("Internet", "kv").Verdict);
}
