using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>Every reason that a question can end with, alone.</summary>
public sealed class ReachabilityReasonTests
{
    private static readonly World s_app = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app", "10.0.1.4", "20.101.0.4")
        .Resource(ResourceType.StorageAccount, "open", defaultAction: RuleAction.Allow)
        .Storage("closed");

    private static readonly World s_endpoint = s_app.Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage");

    [Fact]
    public void A_reachable_flow_has_the_reason_Allowed_and_no_blocker()
    {
        SimReachability answer = s_app.Ask("vm1", "open");

        Assert.Equal(Reason.Allowed, answer.Reason);
        Assert.True(answer.Reachable);
        Assert.Empty(answer.Blockers);
        Assert.Null(answer.Response);
        Assert.Equal("vm1", answer.Source);
        Assert.Equal("open", answer.Destination);
        Assert.Equal(443, answer.Port);
        Assert.Equal(IPProtocol.Tcp, answer.Protocol);
        Assert.Equal("20.101.0.4", answer.SourceAddress);
        Assert.Equal(SourceAddressKind.Public, answer.SourceAddressKind);
        Assert.Equal(NextHopType.Internet, answer.NextHopType);
        Assert.Null(answer.Endpoint);
    }

    [Fact]
    public void An_outbound_rule_denies_and_is_named_with_its_direction()
    {
        SimReachability answer = s_app.Nsg("nsg", "100 Out Deny Tcp * Storage 443").NsgOn("nsg", "hub/app")
            .Ask("vm1", "open");

        Blocker blocker = Blocked(answer, Reason.NsgDenied);
        Assert.Equal("nsg/nsg-0", blocker.Component);
        Assert.Contains("Outbound", blocker.Message);
        Assert.StartsWith("https://", blocker.Source);
        Assert.Equal("Timeout", answer.Response!.ErrorCode);
        Assert.Equal("", answer.SourceAddress);
        Assert.Equal(SourceAddressKind.None, answer.SourceAddressKind);
    }

    [Fact]
    public void A_route_to_None_drops()
    {
        SimReachability answer = s_app.RouteTable("rt", "hub/app", "Storage -> None").Ask("vm1", "open");

        Blocked(answer, Reason.RouteNone);
        Assert.Equal(NextHopType.None, answer.NextHopType);
        Assert.Equal("", answer.SourceAddress);
    }

    [Fact]
    public void A_route_into_the_VNet_finds_nobody_with_a_public_address() =>
        Blocked(s_app.RouteTable("rt", "hub/app", "0.0.0.0/0 -> VnetLocal").Ask("vm1", "open"), Reason.NoRoute);

    [Fact]
    public void A_private_address_that_nothing_has_is_not_reached() =>
        Blocked(s_app.Ask("vm1", "10.0.9.9", 443), Reason.NoRoute);

    [Theory]
    [InlineData("10.0.9.9")]
    [InlineData("172.31.0.1")]
    public void An_appliance_that_is_not_there_is_unreachable(string address)
    {
        SimReachability answer =
            s_app.RouteTable("rt", "hub/app", $"0.0.0.0/0 -> VirtualAppliance {address}").Ask("vm1", "open");

        Blocker blocker = Blocked(answer, Reason.NextHopUnreachable);
        Assert.Contains(address, blocker.Message);
        Assert.Equal("Timeout", answer.Response!.ErrorCode);
    }

    [Fact]
    public void A_private_subnet_without_egress_has_no_way_out()
    {
        World world = s_app.Change("hub/app", subnet => subnet with { DefaultOutboundAccess = false })
            .VM("vm2", "hub/app", "10.0.1.5");

        Blocker blocker = Blocked(world.Ask("vm2", "open"), Reason.NoOutboundPath);
        Assert.Equal("hub/app", blocker.Component);
        Assert.Equal(Verdict.Reachable, world.Ask("vm1", "open").Verdict);
    }

    [Fact]
    public void An_endpoint_is_the_way_out_of_a_private_subnet_for_its_service_only()
    {
        World world = s_endpoint.VM("vm2", "hub/app", "10.0.1.5").VNetRule("closed", "hub/app").KeyVault("vault")
            .IPRule("vault", "203.0.113.10")
            .Change("hub/app", subnet => subnet with { DefaultOutboundAccess = false });

        Assert.Equal(Verdict.Reachable, world.Ask("vm2", "closed").Verdict);
        Blocked(world.Ask("vm2", "vault"), Reason.NoOutboundPath);
    }

    [Fact]
    public void A_resource_without_public_access_refuses_all_before_anything_else() => Blocked(
        s_endpoint.VNetRule("closed", "hub/app").Change("closed", Disabled).Ask("vm1", "closed"),
        Reason.PublicAccessDisabled);

    [Fact]
    public void A_closed_resource_refuses_a_client_that_it_does_not_list()
    {
        SimReachability answer = s_app.Ask("203.0.113.9", "closed");

        Blocked(answer, Reason.FirewallDefaultDeny);
        Assert.Equal("AuthorizationFailure", answer.Response!.ErrorCode);
        Assert.Equal("203.0.113.9", answer.SourceAddress);
    }

    [Fact]
    public void Identity_that_no_rule_names_is_refused()
    {
        SimReachability answer = s_endpoint.Ask("vm1", "closed");

        Blocker blocker = Blocked(answer, Reason.NoVNetRule);
        Assert.Contains("Add-SimNetworkRule closed -Subnet hub/app", blocker.Message);
        Assert.Equal(SourceAddressKind.Private, answer.SourceAddressKind);
        Assert.Equal("hub/app", $"{answer.Endpoint!.VNetName}/{answer.Endpoint.SubnetName}");
    }

    [Fact]
    public void An_IP_rule_that_the_switch_made_ineffective_is_named() => Assert.Contains(
        "20.101.0.4",
        Blocked(s_endpoint.IPRule("closed", "20.101.0.4").Ask("vm1", "closed"), Reason.IPRuleIneffective).Message);

    [Fact]
    public void An_IP_rule_that_the_region_makes_ineffective_is_named() => Assert.Contains(
        "westeurope",
        Blocked(s_app.IPRule("closed", "20.101.0.0/24").Ask("vm1", "closed"), Reason.IPRuleIneffective).Message);

    [Fact]
    public void A_rule_without_endpoint_says_so() => Assert.Contains(
        "Enable-SimServiceEndpoint hub/app Microsoft.Storage",
        Blocked(s_app.VNetRule("closed", "hub/app").Ask("vm1", "closed"), Reason.EndpointNotEnabled).Message);

    [Fact]
    public void A_regional_endpoint_does_not_cover_an_account_elsewhere()
    {
        SimReachability answer = s_endpoint.Storage("far", "eastus").VNetRule("far", "hub/app").Ask("vm1", "far");

        Blocked(answer, Reason.EndpointRegionMismatch);
        Assert.Equal("20.101.0.4", answer.SourceAddress);
        Assert.Contains(answer.Caveats, caveat => caveat.Id == "D-STGREGION");
        Assert.Equal(Verdict.Reachable, s_app
            .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage.Global")
            .Storage("far", "eastus").VNetRule("far", "hub/app").Ask("vm1", "far").Verdict);
    }

    [Theory]
    [InlineData(NetworkRuleState.Provisioning, Reason.RuleNotReady)]
    [InlineData(NetworkRuleState.Failed, Reason.RuleNotReady)]
    [InlineData(NetworkRuleState.NetworkSourceDeleted, Reason.NetworkSourceDeleted)]
    public void A_rule_that_is_not_in_place_admits_nobody(NetworkRuleState state, Reason reason)
    {
        Blocked(s_endpoint.VNetRule("closed", "hub/app", state).Ask("vm1", "closed"), reason);
        Assert.Equal(
            Verdict.Reachable,
            s_endpoint.VNetRule("closed", "hub/app", NetworkRuleState.Ready).Ask("vm1", "closed").Verdict);
    }

    [Fact]
    public void On_premises_is_refused_by_its_own_reason()
    {
        SimReachability answer = s_app
            .OnPremises("corp", "192.168.0.0/16", "203.0.113.10").Gateway("vpn", "hub", "corp").Ask("corp", "closed");

        Assert.Contains("203.0.113.10", Blocked(answer, Reason.OnPremisesNotAllowed).Message);
        Assert.Null(answer.NextHopType);
    }

    [Fact]
    public void A_peer_does_not_share_endpoint_and_rule()
    {
        World world = s_endpoint.VNetRule("closed", "hub/app")
            .VNet("spoke", "10.1.0.0/16").Subnet("spoke/app", "10.1.1.0/24").VM("vm2", "spoke/app", "10.1.1.4")
            .Peering("hub", "spoke");

        Assert.Contains("spoke/app", Blocked(world.Ask("vm2", "closed"), Reason.PeeredVNetHasNoEndpoint).Message);
        Assert.Equal(Verdict.Reachable, world.Ask("vm1", "closed").Verdict);
    }

    [Theory]
    [InlineData(IPProtocol.Icmp)]
    [InlineData(IPProtocol.Udp)]
    public void Services_are_reached_by_TCP_only(IPProtocol protocol) =>
        Blocked(s_app.Ask("vm1", "open", protocol: protocol), Reason.ProtocolNotCarried);

    [Theory]
    [InlineData("open", 22)]
    [InlineData("open.blob.core.windows.net", 445)]
    public void A_service_does_not_answer_on_other_ports(string to, int port)
    {
        SimReachability answer = s_app.Ask("vm1", to, port);

        Assert.Contains("443", Blocked(answer, Reason.PortNotOffered).Message);
        Assert.Equal("Timeout", answer.Response!.ErrorCode);
    }

    [Fact]
    public void A_stopped_machine_sends_nothing()
    {
        SimReachability answer = s_app.Stopped("vm1").Ask("vm1", "open");

        Blocked(answer, Reason.SourceStopped);
        Assert.Null(answer.Response);
        Assert.Equal(SourceAddressKind.None, answer.SourceAddressKind);
    }

    [Fact]
    public void A_stopped_machine_answers_nothing()
    {
        World world = s_app.VM("vm2", "hub/app", "10.0.1.5");

        Assert.Equal(Verdict.Reachable, world.Ask("vm1", "vm2", 22).Verdict);
        Blocked(world.Stopped("vm2").Ask("vm1", "vm2", 22), Reason.NextHopUnreachable);
    }

    [Fact]
    public void IPv6_is_not_modelled()
    {
        SimReachability answer = s_app.Ask("vm1", "2603:1020:206::4", 443);

        Assert.Equal(Verdict.Unknown, answer.Verdict);
        Assert.Equal(Reason.IPv6NotModelled, answer.Reason);
    }

    [Fact]
    public void A_type_whose_firewall_is_not_modelled_is_not_guessed_at()
    {
        SimReachability answer = s_app.With(t => t.With(t.Resources.Named("closed").Single() with
        {
            Firewall = new() { PublicNetworkAccess = PublicNetworkAccess.SecuredByPerimeter },
        })).Ask("vm1", "closed");

        Assert.Equal(Verdict.Unknown, answer.Verdict);
        Assert.Equal(Reason.UnsupportedResource, answer.Reason);
        Assert.Contains("perimeter", Assert.Single(answer.Blockers).Message);
    }

    private static SimFirewall Disabled(SimFirewall firewall) =>
        firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled };

    private static Blocker Blocked(SimReachability answer, Reason reason)
    {
        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(reason, answer.Reason);
        Blocker blocker = Assert.Single(answer.Blockers);
        Assert.Equal(reason, blocker.Reason);
        Assert.NotEmpty(blocker.RuleId);
        return blocker;
    }
}
