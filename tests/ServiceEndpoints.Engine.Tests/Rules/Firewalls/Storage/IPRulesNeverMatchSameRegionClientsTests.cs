using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls.Storage;

public sealed class IPRulesNeverMatchSameRegionClientsTests
{
    [Fact]
    public void A_machine_of_the_region_is_refused_although_its_public_address_is_listed() => Listed("westeurope")
        .Ask("vm1", "acct")
        .IsBlockedBy("SE2007", Reason.IPRuleIneffective);

    [Fact]
    public void A_machine_of_another_region_gets_in() =>
        Listed("eastus").Ask("vm1", "acct").IsLetThroughBy("SE2008");

    [Fact]
    public void Other_services_see_the_public_address_in_their_own_region_too() => Estate.HubWithPublicVM()
        .KeyVault("kv")
        .IPRule("kv", Estate.PublicAddress)
        .Ask("vm1", "kv")
        .IsLetThroughBy("SE2008");

    private static World Listed(string region) =>
        Estate.HubWithPublicVM().Storage("acct", region).IPRule("acct", Estate.PublicAddress);
}
