using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class UnlistedClientsAreDeniedTests
{
    [Fact]
    public void A_storage_account_closed_by_default_refuses_whom_no_rule_names() => Estate.Account()
        .IPRule("acct", "203.0.113.10")
        .Ask("203.0.113.11", "acct")
        .IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);

    [Fact]
    public void A_SQL_server_is_always_closed_by_default() =>
        Estate.Hub().Sql("srv").Ask("203.0.113.10", "srv").IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);

    [Fact]
    public void A_firewall_without_any_rule_is_told_of_even_when_nothing_arrives() => Estate.Account()
        .Change("acct", firewall => firewall with { Bypass = [] })
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> None")
        .Ask("vm1", "acct")
        .IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);

    [Fact]
    public void Exceptions_for_services_let_no_client_of_a_network_in() => Estate.Account()
        .Change("acct", firewall => firewall with { Bypass = ["AzureServices"] })
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> None")
        .Ask("vm1", "acct")
        .IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);

    [Fact]
    public void Whether_a_rule_lists_a_service_without_tag_is_not_known() => Assert.Equal(
        Verdict.Unknown,
        Estate.Hub().Sql("srv").IPRule("srv", "20.60.0.1").Ask("Service:AzureDataBox", "srv").Verdict);

    [Fact]
    public void A_rule_outside_Azure_lists_no_service_of_its() => Estate.Hub()
        .Sql("srv")
        .IPRule("srv", "203.0.113.10")
        .Ask("Service:AzureDataBox", "srv")
        .IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);

    [Fact]
    public void It_does_not_speak_where_a_rule_admits()
    {
        SimReachability answer = Estate.Account().IPRule("acct", "203.0.113.10").Ask("203.0.113.10", "acct");

        answer.IsLetThroughBy("SE2008");
        answer.IsDecidedWithout("SE2016");
    }
}
