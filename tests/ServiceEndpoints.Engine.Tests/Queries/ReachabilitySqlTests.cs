using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>SQL servers, which send clients inside Azure on to a second address.</summary>
public sealed class ReachabilitySqlTests
{
    private static readonly World s_app = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Sql")
        .VM("vm1", "hub/app", "10.0.1.4")
        .Sql("db")
        .VNetRule("db", "hub/app", NetworkRuleState.Ready);

    private static readonly World s_gatewayOnly =
        s_app.Nsg("nsg", "100 Out Allow Tcp * Sql.WestEurope 1433", "200 Out Deny * * * *").NsgOn("nsg", "hub/app");

    [Fact]
    public void Opening_the_gateway_port_alone_leaves_the_second_step_blocked()
    {
        SimReachability answer = s_gatewayOnly.Ask("vm1", "db");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Blocker blocker = Assert.Single(answer.Blockers);
        Assert.Equal(Reason.NsgDenied, blocker.Reason);
        Assert.Equal("nsg/nsg-1", blocker.Component);
        Assert.Equal("Timeout", answer.Response!.ErrorCode);
    }

    [Fact]
    public void Opening_the_ports_of_the_redirect_too_is_enough()
    {
        SimReachability answer = s_app
            .Nsg("nsg", "100 Out Allow Tcp * Sql.WestEurope 1433,11000-11999", "200 Out Deny * * * *")
            .NsgOn("nsg", "hub/app")
            .Ask("vm1", "db");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("10.0.1.4", answer.SourceAddress);
    }

    [Fact]
    public void Opening_part_of_the_redirects_ports_is_reachable_in_part()
    {
        SimReachability answer = s_app
            .Nsg("nsg", "100 Out Allow Tcp * Sql 1433,11000-11500", "200 Out Deny * * * *").NsgOn("nsg", "hub/app")
            .Ask("vm1", "db");

        Assert.Equal(Verdict.PartlyReachable, answer.Verdict);
        Assert.Equal(Reason.NsgDenied, answer.Reason);
    }

    [Fact]
    public void Opening_the_servers_own_address_alone_leaves_the_nodes_blocked() => Assert.Equal(
        Verdict.Blocked,
        s_app.Sql("pinned", address: "13.69.105.1").VNetRule("pinned", "hub/app", NetworkRuleState.Ready)
            .Nsg("nsg", "100 Out Allow Tcp * 13.69.105.1 1433", "200 Out Deny * * * *").NsgOn("nsg", "hub/app")
            .Ask("vm1", "pinned").Verdict);

    [Fact]
    public void A_proxied_connection_needs_the_gateway_port_alone() => Assert.Equal(
        Verdict.Reachable,
        s_gatewayOnly.With(t => t with { SqlConnectionPolicy = SqlConnectionPolicy.Proxy }).Ask("vm1", "db").Verdict);

    [Fact]
    public void A_client_outside_Azure_is_not_redirected()
    {
        World world = s_gatewayOnly.OnPremises("corp", "192.168.0.0/16", "203.0.113.10").IPRule("db", "203.0.113.0/24");

        Assert.Equal(Verdict.Reachable, world.Ask("corp", "db").Verdict);
        Assert.Equal(Verdict.Reachable, world.Ask("203.0.113.9", "db").Verdict);
    }

    [Fact]
    public void A_firewall_that_refuses_and_a_blocked_redirect_are_two_blockers()
    {
        SimReachability answer = s_gatewayOnly.Sql("other").Ask("vm1", "other");

        Assert.Equal([Reason.NsgDenied, Reason.NoVNetRule], answer.Blockers.Select(blocker => blocker.Reason));
    }

    [Fact]
    public void Over_the_endpoint_a_refused_login_does_not_say_the_address()
    {
        SimReachability answer = s_app.Sql("other").Ask("vm1", "other");

        Assert.Equal(Reason.NoVNetRule, answer.Reason);
        Assert.Equal("40914", answer.Response!.ErrorCode);
        Assert.DoesNotContain("10.0.1.4", answer.Response.Message);
    }

    [Fact]
    public void Without_public_access_the_login_says_so()
    {
        SimReachability answer = s_app
            .Change("db", firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled })
            .Ask("vm1", "db");

        Assert.Equal(Reason.PublicAccessDisabled, answer.Reason);
        Assert.Equal("47073", answer.Response!.ErrorCode);
    }

    [Fact]
    public void The_endpoint_of_another_region_does_not_lead_to_the_server()
    {
        SimReachability answer = s_app.Sql("far", "northeurope").VNetRule("far", "hub/app", NetworkRuleState.Ready)
            .Ask("vm1", "far");

        Assert.Equal(Reason.EndpointRegionMismatch, answer.Reason);
        Assert.Equal(NextHopType.Internet, answer.NextHopType);
        Assert.Equal("40615", answer.Response!.ErrorCode);
    }

    [Fact]
    public void The_name_leads_to_the_server() =>
        Assert.Equal(Verdict.Reachable, s_app.Ask("vm1", "db.database.windows.net").Verdict);

    [Fact]
    public void A_dropped_redirect_is_a_blocker_of_the_second_step() => Assert.Equal(
        Verdict.PartlyReachable,
        s_app.Subnet("hub/plain", "10.0.2.0/24").VM("vm2", "hub/plain", "10.0.2.4")
            .Sql("pinned", address: "13.69.105.1").IPRule("pinned", "0.0.0.0")
            .RouteTable("rt", "hub/plain", "13.69.104.0/26 -> None").Ask("vm2", "pinned").Verdict);
}
