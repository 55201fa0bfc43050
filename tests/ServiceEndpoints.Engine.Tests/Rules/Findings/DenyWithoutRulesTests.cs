using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class DenyWithoutRulesTests
{
    private static readonly FindingRule s_rule = DenyWithoutRules.Instance;

    [Theory]
    [InlineData(ResourceType.ServiceBusNamespace)]
    [InlineData(ResourceType.EventHubsNamespace)]
    public void Finds_a_namespace_that_is_open_although_it_denies(ResourceType type) =>
        new World().Resource(type, "bus", defaultAction: RuleAction.Deny).HasOne(s_rule, "bus", "everybody");

    [Fact]
    public void One_rule_closes_it() => new World()
        .Resource(ResourceType.ServiceBusNamespace, "bus", defaultAction: RuleAction.Deny)
        .IPRule("bus", "203.0.113.9")
        .HasNone(s_rule);

    [Fact]
    public void Other_services_are_closed_without_rules() => new World().Storage("acct").KeyVault("kv").HasNone(s_rule);

    [Fact]
    public void Rules_that_could_not_be_read_may_close_it() => new World()
        .Resource(ResourceType.ServiceBusNamespace, "bus", defaultAction: RuleAction.Deny)
        .UnreadOf("bus", "virtualNetworkRules")
        .HasNone(s_rule);
}
