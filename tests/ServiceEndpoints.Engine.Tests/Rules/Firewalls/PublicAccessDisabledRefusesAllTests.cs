using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class PublicAccessDisabledRefusesAllTests
{
    private static readonly World s_closed = Estate.Account("Microsoft.Storage")
        .VNetRule("acct", "hub/app")
        .Change("acct", firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled });

    [Fact]
    public void Refuses_a_subnet_that_a_rule_admits() =>
        s_closed.Ask("vm1", "acct").IsBlockedBy("SE2001", Reason.PublicAccessDisabled);

    [Fact]
    public void Refuses_although_the_default_action_is_Allow() => s_closed
        .Change("acct", firewall => firewall with { DefaultAction = RuleAction.Allow })
        .Ask("vm1", "acct")
        .IsBlockedBy("SE2001", Reason.PublicAccessDisabled);

    [Fact]
    public void Leaves_private_endpoints_open() => s_closed
        .PrivateEndpoint("pe", "acct", "hub/app", "10.0.1.9")
        .Ask("vm1", "acct")
        .IsLetThroughBy("SE2033");

    [Fact]
    public void Leaves_the_exceptions_open() =>
        s_closed.Ask("Service:AzureBackup", "acct").IsLetThroughBy("SE2014");
}
