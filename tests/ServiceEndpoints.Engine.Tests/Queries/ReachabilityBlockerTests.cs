using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>All blockers, not the first one, in the order of the path.</summary>
public sealed class ReachabilityBlockerTests
{
    private static readonly World s_app = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .Subnet("hub/appliances", "10.0.100.0/24")
        .VM("vm1", "hub/app", "10.0.1.4", "20.101.0.4")
        .VM("vm2", "hub/appliances", "10.0.100.9")
        .Storage("acct");

    private static readonly World s_denied = s_app
        .Nsg("nsg", "100 Out Deny * * * *", "100 In Deny * * * *").NsgOn("nsg", "hub/app");

    [Fact]
    public void A_stopped_machine_behind_a_security_group_before_a_firewall_has_three() => Blockers(
        s_denied.Stopped("vm1").Ask("vm1", "acct"),
        Reason.SourceStopped,
        Reason.NsgDenied,
        Reason.FirewallDefaultDeny);

    [Fact]
    public void The_groups_of_interface_and_subnet_block_each_for_itself_the_interface_first()
    {
        SimReachability answer = s_denied.Nsg("own", "100 Out Deny Tcp * * 443").NsgOnVM("own", "vm1")
            .Ask("vm1", "8.8.8.8", 443);

        Blockers(answer, Reason.NsgDenied, Reason.NsgDenied);
        Assert.Equal(["own/own-0", "nsg/nsg-0"], answer.Blockers.Select(blocker => blocker.Component));
    }

    [Fact]
    public void A_dropped_route_and_disabled_public_access_are_two() => Blockers(
        s_app.RouteTable("rt", "hub/app", "0.0.0.0/0 -> None")
            .Change("acct", firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled })
            .Ask("vm1", "acct"),
        Reason.RouteNone,
        Reason.PublicAccessDisabled);

    [Fact]
    public void A_dropped_route_before_a_firewall_that_lists_others_is_one() => Blockers(
        s_app.RouteTable("rt", "hub/app", "0.0.0.0/0 -> None").IPRule("acct", "198.51.100.1").Ask("vm1", "acct"),
        Reason.RouteNone);

    [Fact]
    public void A_wrong_port_of_a_disabled_resource_behind_a_group_has_three() => Blockers(
        s_denied.Change("acct", firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled })
            .Ask("vm1", "acct", 22),
        Reason.PortNotOffered,
        Reason.NsgDenied,
        Reason.PublicAccessDisabled);

    [Fact]
    public void Groups_at_both_ends_block_each_for_itself()
    {
        SimReachability answer = s_denied
            .Nsg("there", "200 In Deny * * * *").NsgOn("there", "hub/appliances").Ask("vm1", "vm2", 22);

        Blockers(answer, Reason.NsgDenied, Reason.NsgDenied);
        Assert.Equal(["nsg/nsg-0", "there/there-0"], answer.Blockers.Select(blocker => blocker.Component));
    }

    [Fact]
    public void A_group_in_front_of_a_dead_appliance_is_a_second_blocker() => Blockers(
        s_denied.RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.100.9").Ask("vm1", "8.8.8.8", 443),
        Reason.NsgDenied,
        Reason.NextHopUnreachable);

    [Fact]
    public void A_group_at_the_appliance_and_the_firewall_behind_it_are_two()
    {
        SimReachability answer = s_app
            .Appliance("nva", "hub/appliances", "10.0.100.4")
            .Nsg("nva", "100 In Deny * 10.0.1.0/24 * *").NsgOnVM("nva", "nva")
            .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.100.4")
            .Ask("vm1", "acct");

        Blockers(answer, Reason.NsgDenied, Reason.FirewallDefaultDeny);
        Assert.Contains("Inbound", answer.Blockers[0].Message);
    }

    [Fact]
    public void Steps_are_numbered_and_name_their_rules()
    {
        SimReachability answer = s_denied.Ask("vm1", "acct");

        Assert.Equal(Enumerable.Range(1, answer.Steps.Count), answer.Steps.Select(step => step.Ordinal));
        Assert.All(answer.Steps, step => Assert.Matches("^SE[0-9]{4}$", step.RuleId));
        Assert.Equal(
            [Stage.SecurityRules, Stage.Routing, Stage.Outbound, Stage.Resource],
            answer.Steps.Select(step => step.Stage));
    }

    [Theory]
    [InlineData("hub/app", NetworkRuleState.NetworkSourceDeleted, NetworkRuleState.Failed, Reason.NetworkSourceDeleted)]
    [InlineData("hub/app", NetworkRuleState.Failed, NetworkRuleState.NetworkSourceDeleted, Reason.NetworkSourceDeleted)]
    [InlineData("hub/app", NetworkRuleState.Failed, NetworkRuleState.Failed, Reason.RuleNotReady)]
    public void A_firewall_gives_one_blocker_the_most_specific(
        string subnet, NetworkRuleState one, NetworkRuleState other, Reason expected)
    {
        SimReachability answer = s_app
            .IPRule("acct", "20.101.0.4").VNetRule("acct", subnet, one).VNetRule("acct", subnet, other)
            .Ask("vm1", "acct");

        Blockers(answer, expected);
    }

    [Fact]
    public void A_missing_endpoint_is_more_specific_than_an_ineffective_IP_rule() => Blockers(
        s_app.IPRule("acct", "20.101.0.4").VNetRule("acct", "hub/app").Ask("vm1", "acct"), Reason.EndpointNotEnabled);

    [Fact]
    public void An_ineffective_IP_rule_is_more_specific_than_a_peers_endpoint() => Blockers(
        s_app.VNet("spoke", "10.1.0.0/16").Subnet("spoke/app", "10.1.1.0/24", "Microsoft.Storage")
            .Peering("hub", "spoke")
            .VNetRule("acct", "spoke/app").IPRule("acct", "20.101.0.4").Ask("vm1", "acct"),
        Reason.IPRuleIneffective);

    private static void Blockers(SimReachability answer, params Reason[] reasons)
    {
        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(reasons, answer.Blockers.Select(blocker => blocker.Reason));
        Assert.Equal(reasons[0], answer.Reason);
    }
}
