using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls.CosmosDb;

public sealed class RulesCloseTheAccountTests
{
    private static readonly World s_account = Estate.HubWithPublicVM().Resource(ResourceType.CosmosDbAccount, "cosmos");

    [Fact]
    public void An_account_without_rules_admits_everybody() =>
        s_account.Ask("203.0.113.9", "cosmos").IsLetThroughBy("SE2041");

    [Theory]
    [InlineData("198.51.100.0/24")]
    [InlineData("198.51.100.99")]
    public void Any_rule_closes_it_to_the_others(string range)
    {
        s_account.IPRule("cosmos", range)
            .Ask("203.0.113.9", "cosmos")
            .IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);
        s_account.VNetRule("cosmos", "hub/app")
            .Ask("203.0.113.9", "cosmos")
            .IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);
    }

    [Fact]
    public void A_listed_instance_closes_nothing() => s_account
        .InstanceRule("cosmos", World.Id("Microsoft.Synapse/workspaces", "syn"))
        .Ask("203.0.113.9", "cosmos")
        .IsLetThroughBy("SE2041");

    [Fact]
    public void Rules_that_could_not_be_read_leave_it_open_whether_it_is_closed() => s_account
        .Alter("cosmos", account => account with
        {
            Unresolved = [new UnresolvedValue("ipRules", "[reference('x')]", "main.json")],
        })
        .Ask("203.0.113.9", "cosmos")
        .IsUnknownBy("SE2016", Reason.UnresolvedReference);
}
