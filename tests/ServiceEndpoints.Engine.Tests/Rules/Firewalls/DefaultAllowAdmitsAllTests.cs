using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Tests.Rules.Findings;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class DefaultAllowAdmitsAllTests
{
    private static readonly World s_open = Estate.Account()
        .IPRule("acct", "203.0.113.10")
        .Change("acct", firewall => firewall with { DefaultAction = RuleAction.Allow });

    [Fact]
    public void Admits_those_that_no_rule_names() => s_open.Ask("vm1", "acct").IsLetThroughBy("SE2002");

    [Fact]
    public void An_endpoint_alone_closes_nothing() =>
        s_open.Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage").Ask("Internet", "acct").IsLetThroughBy("SE2002");

    [Fact]
    public void With_default_action_Deny_the_rules_count() => s_open
        .Change("acct", firewall => firewall with { DefaultAction = RuleAction.Deny })
        .Ask("vm1", "acct")
        .IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);

    [Theory]
    [InlineData(ResourceType.StorageAccount)]
    [InlineData(ResourceType.KeyVault)]
    [InlineData(ResourceType.CognitiveServicesAccount)]
    public void Rules_that_could_not_be_read_at_all_leave_open_what_the_default_is(ResourceType type)
    {
        SimReachability answer = new World()
            .Resource(type, "thing", defaultAction: RuleAction.Allow)
            .UnreadOf("thing", "networkAcls")
            .Ask("Internet", "thing");

        Assert.Equal(Verdict.Unknown, answer.Verdict);
        Assert.Equal(Reason.UnresolvedReference, answer.Reason);
    }
}
