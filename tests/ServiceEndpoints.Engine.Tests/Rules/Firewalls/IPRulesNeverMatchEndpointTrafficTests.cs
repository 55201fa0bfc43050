using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class IPRulesNeverMatchEndpointTrafficTests
{
    private static readonly World s_listed = Estate.HubWithPublicVM()
        .KeyVault("kv")
        .IPRule("kv", Estate.PublicAddress);

    [Fact]
    public void An_endpoint_makes_the_rule_for_the_public_address_idle() => s_listed
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.KeyVault")
        .Ask("vm1", "kv")
        .IsBlockedBy("SE2006", Reason.IPRuleIneffective);

    [Fact]
    public void Without_the_endpoint_the_rule_matches() => s_listed.Ask("vm1", "kv").IsLetThroughBy("SE2008");

    [Fact]
    public void A_VNet_rule_beside_it_does_match() => s_listed
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.KeyVault")
        .VNetRule("kv", "hub/app")
        .Ask("vm1", "kv")
        .IsLetThroughBy("SE2003");
}
