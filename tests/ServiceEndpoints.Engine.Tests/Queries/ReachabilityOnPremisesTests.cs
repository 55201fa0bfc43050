using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>Traffic from and to networks outside Azure.</summary>
public sealed class ReachabilityOnPremisesTests
{
    private static readonly World s_hub = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .Subnet("hub/GatewaySubnet", "10.0.255.0/27")
        .VM("vm1", "hub/app", "10.0.1.4")
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
        .Gateway("vpn", "hub", "corp")
        .VNet("spoke", "10.1.0.0/16")
        .Subnet("spoke/app", "10.1.1.0/24")
        .VM("vm2", "spoke/app", "10.1.1.4")
        .Storage("acct")
        .Sql("db");

    [Fact]
    public void A_client_reaches_a_machine_through_the_gateway_with_its_own_address()
    {
        SimReachability answer = s_hub.Ask("corp", "vm1", 22);

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("192.168.0.0/16", answer.SourceAddress);
        Assert.Equal(SourceAddressKind.Private, answer.SourceAddressKind);
        Assert.Null(answer.NextHopType);
    }

    [Fact]
    public void A_machine_reaches_the_network_behind_the_gateway()
    {
        SimReachability answer = s_hub.Ask("vm1", "192.168.1.9", 22);

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal(NextHopType.VirtualNetworkGateway, answer.NextHopType);
        Assert.Equal("10.0.1.4", answer.SourceAddress);
    }

    [Fact]
    public void What_the_gateway_advertises_is_behind_it_too()
    {
        World world = s_hub.Gateway("vpn", "hub", "corp", "10.99.0.0/16");

        Assert.Equal(Verdict.Reachable, world.Ask("vm1", "10.99.1.1", 443).Verdict);
        Assert.Equal(Reason.RouteNone, s_hub.Ask("vm1", "10.99.1.1", 443).Reason);
    }

    [Fact]
    public void A_security_group_of_the_machine_decides_about_on_premises_clients()
    {
        World denied = s_hub.Nsg("nsg", "100 In Deny * 192.168.0.0/16 * *").NsgOn("nsg", "hub/app");
        World byDefault = s_hub.Nsg("nsg").NsgOn("nsg", "hub/app");

        Assert.Equal(Reason.NsgDenied, denied.Ask("corp", "vm1", 22).Reason);
        Assert.Equal(Verdict.Reachable, byDefault.Ask("corp", "vm1", 22).Verdict);
    }

    [Theory]
    [InlineData(true, Verdict.Reachable)]
    [InlineData(false, Verdict.Blocked)]
    public void A_spoke_is_reached_only_when_the_hub_lends_its_gateway(bool transit, Verdict expected)
    {
        World world = s_hub.Peering("hub", "spoke", transit);

        Assert.Equal(expected, world.Ask("corp", "vm2", 22).Verdict);
        Assert.Equal(expected, world.Ask("vm2", "192.168.1.9", 22).Verdict);
        Assert.Equal(transit ? Reason.Allowed : Reason.RouteNone, world.Ask("vm2", "192.168.1.9", 22).Reason);
    }

    [Fact]
    public void A_lent_gateway_forces_the_spoke_into_the_tunnel_too()
    {
        SimReachability answer = s_hub.Gateway("vpn", "hub", "corp", "0.0.0.0/0").Peering("hub", "spoke", transit: true)
            .IPRule("acct", "203.0.113.10").Ask("vm2", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("203.0.113.10", answer.SourceAddress);
        Assert.Equal(NextHopType.VirtualNetworkGateway, answer.NextHopType);
    }

    [Fact]
    public void Service_prefixes_that_BGP_advertises_drag_the_traffic_on_premises_and_before_the_firewall()
    {
        World world = s_hub.Gateway("vpn", "hub", "corp", "191.239.203.0/24")
            .Storage("pinned", address: "191.239.203.1");

        SimReachability closed = world.Ask("vm1", "pinned");

        Assert.Equal(NextHopType.VirtualNetworkGateway, closed.NextHopType);
        Assert.Equal(Reason.OnPremisesNotAllowed, closed.Reason);
        Assert.Equal(Verdict.Reachable, world.IPRule("pinned", "203.0.113.10").Ask("vm1", "pinned").Verdict);
    }

    [Theory]
    [InlineData("acct")]
    [InlineData("db")]
    public void A_client_shows_its_NAT_address_to_services(string to)
    {
        World listed = s_hub.IPRule(to, "203.0.113.10");

        Assert.Equal(Reason.OnPremisesNotAllowed, s_hub.Ask("corp", to).Reason);
        Assert.Equal(Verdict.Reachable, listed.Ask("corp", to).Verdict);
        Assert.Equal("203.0.113.10", listed.Ask("corp", to).SourceAddress);
        Assert.Equal(SourceAddressKind.OnPremisesNat, listed.Ask("corp", to).SourceAddressKind);
    }

    [Fact]
    public void Endpoint_and_VNet_rule_do_not_help_on_premises_clients()
    {
        SimReachability answer = s_hub.Subnet("hub/GatewaySubnet", "10.0.255.0/27", "Microsoft.Storage")
            .VNetRule("acct", "hub/GatewaySubnet").Ask("corp", "acct");

        Assert.Equal(Reason.OnPremisesNotAllowed, answer.Reason);
        Assert.Null(answer.Endpoint);
    }

    [Fact]
    public void Without_NAT_address_the_answer_is_known_only_where_it_does_not_matter()
    {
        World world = s_hub.OnPremises("corp", "192.168.0.0/16")
            .Resource(ResourceType.StorageAccount, "open", defaultAction: RuleAction.Allow);

        SimReachability answer = world.IPRule("acct", "203.0.113.10").Ask("corp", "acct");

        Assert.Equal(Verdict.Unknown, answer.Verdict);
        Assert.Equal(Reason.UnresolvedReference, answer.Reason);
        Assert.Contains("Set-SimOnPremisesNetwork", answer.Blockers[0].Message);
        Assert.All(answer.Cells, cell => Assert.Equal(CellCause.NotKnown, cell.Because));
        Assert.Equal(Verdict.Reachable, world.Ask("corp", "open").Verdict);
        Assert.Equal(Verdict.Reachable, world.IPRule("acct", "0.0.0.0-255.255.255.255").Ask("corp", "acct").Verdict);
        Assert.Equal(Verdict.Blocked, world.Ask("corp", "acct").Verdict);
    }

    [Fact]
    public void An_address_that_nobody_knows_does_not_hide_what_does_not_hang_on_it()
    {
        World world = s_hub.OnPremises("corp", "192.168.0.0/16").Gateway("vpn", "hub", "corp", "0.0.0.0/0")
            .Resource(ResourceType.StorageAccount, "open", defaultAction: RuleAction.Allow)
            .RouteTable("rt", "hub/app", "191.239.203.0/28 -> None");

        SimReachability answer = world.Ask("vm1", "open");

        Assert.Equal(Verdict.PartlyReachable, answer.Verdict);
        Assert.Equal(Reason.RouteNone, answer.Reason);
    }

    [Fact]
    public void Several_NAT_addresses_of_which_one_is_listed_are_partly_admitted() => Assert.Equal(
        Verdict.PartlyReachable,
        s_hub.OnPremises("corp", "192.168.0.0/16", "203.0.113.10", "203.0.113.99").IPRule("acct", "203.0.113.10")
            .Ask("corp", "acct").Verdict);

    [Fact]
    public void An_address_of_the_network_stands_for_the_network()
    {
        Assert.Equal("corp", s_hub.Ask("203.0.113.10", "acct").Source);
        Assert.Equal("corp", s_hub.Ask("192.168.7.7", "acct").Source);
    }

    [Fact]
    public void Of_two_gateways_the_one_of_the_targets_VNet_leads_there()
    {
        World world = s_hub.OnPremises("branch", "172.20.0.0/16")
            .Gateway("a-vpn", "hub", "branch").Gateway("b-vpn", "spoke", "branch");

        Assert.Equal(Verdict.Reachable, world.Ask("branch", "vm2", 22).Verdict);
        Assert.Equal(Verdict.Reachable, world.Ask("branch", "10.1.1.4", 22).Verdict);
        Assert.Equal(Verdict.Reachable, world.Ask("branch", "10.0.1.4", 22).Verdict);
    }

    [Fact]
    public void A_machine_elsewhere_is_not_taken_for_reached_because_its_range_is_advertised()
    {
        World world = s_hub.Gateway("vpn", "hub", "corp", "10.1.0.0/16")
            .Nsg("nsg", "100 In Deny * * * *").NsgOn("nsg", "spoke/app");

        SimReachability answer = world.Ask("vm1", "vm2", 22);

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(NextHopType.VirtualNetworkGateway, answer.NextHopType);
    }

    [Fact]
    public void A_route_to_a_gateway_needs_a_gateway()
    {
        SimReachability answer = s_hub.RouteTable("rt", "spoke/app", "0.0.0.0/0 -> VirtualNetworkGateway")
            .Ask("vm2", "acct");

        Assert.Equal(Reason.NextHopUnreachable, answer.Reason);
    }

    [Fact]
    public void A_network_without_gateway_reaches_no_machine() =>
        Assert.Equal(Reason.NoRoute, s_hub.OnPremises("lone", "172.16.0.0/24").Ask("lone", "vm1", 22).Reason);
}
