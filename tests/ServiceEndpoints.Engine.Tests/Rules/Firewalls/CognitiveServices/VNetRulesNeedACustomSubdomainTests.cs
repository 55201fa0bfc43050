using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls.CognitiveServices;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls.CognitiveServices;

public sealed class VNetRulesNeedACustomSubdomainTests
{
    private static readonly World s_named = Estate.Hub("Microsoft.CognitiveServices")
        .Resource(ResourceType.CognitiveServicesAccount, "vision", defaultAction: RuleAction.Deny)
        .VNetRule("vision", "hub/app");

    private static readonly World s_shared = s_named
        .Alter("vision", account => account with { Fqdn = VNetRulesNeedACustomSubdomain.SharedName("westeurope") });

    [Fact]
    public void With_a_name_of_its_own_an_account_admits_the_subnet() =>
        s_named.Ask("vm1", "vision").IsLetThroughBy("SE2003");

    [Fact]
    public void At_the_shared_name_it_does_not() =>
        s_shared.Ask("vm1", "vision").IsBlockedBy("SE2055", Reason.SkuNotSupported);

    [Fact]
    public void Rules_by_address_need_none() =>
        s_shared.IPRule("vision", "203.0.113.0/24").Ask("203.0.113.9", "vision").IsLetThroughBy("SE2008");

    [Fact]
    public void Deny_without_rules_refuses_everybody() => Estate.Hub("Microsoft.CognitiveServices")
        .Resource(ResourceType.CognitiveServicesAccount, "vision", defaultAction: RuleAction.Deny)
        .Ask("203.0.113.9", "vision")
        .IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);
}
