using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class RulesWithoutDenyTests
{
    private static readonly FindingRule s_rule = RulesWithoutDeny.Instance;

    private static readonly World s_open = new World()
        .Resource(ResourceType.StorageAccount, "acct", defaultAction: RuleAction.Allow)
        .IPRule("acct", "203.0.113.9");

    [Fact]
    public void Finds_rules_that_the_default_action_makes_idle() =>
        s_open.HasOne(s_rule, "acct", "a rule", "Allow");

    [Fact]
    public void A_closed_firewall_is_fine() =>
        new World().Storage("acct").IPRule("acct", "203.0.113.9").HasNone(s_rule);

    [Fact]
    public void Without_rules_there_is_nothing_idle() => new World()
        .Resource(ResourceType.StorageAccount, "acct", defaultAction: RuleAction.Allow).HasNone(s_rule);

    [Fact]
    public void Without_public_access_the_default_admits_nobody() => s_open
        .Change("acct", firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled })
        .HasNone(s_rule);

    [Fact]
    public void A_rule_that_denies_does_so_whatever_the_default_is() => new World()
        .Resource(ResourceType.WebApp, "app", defaultAction: RuleAction.Allow)
        .IPRule("app", "203.0.113.9")
        .Change("app", firewall => firewall with
        {
            NetworkRules = firewall.NetworkRules.Replace(_ => true, rule => rule with { Action = RuleAction.Deny }),
        })
        .HasNone(s_rule);

    [Fact]
    public void A_default_action_that_could_not_be_read_may_be_Deny() =>
        s_open.UnreadOf("acct", "networkAcls.defaultAction").HasNone(s_rule);
}
