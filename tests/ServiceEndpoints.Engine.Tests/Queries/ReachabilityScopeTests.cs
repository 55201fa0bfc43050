using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>What is referred to and not there: it does not exist, or it is not known.</summary>
public sealed class ReachabilityScopeTests
{
    private static readonly World s_app = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .Subnet("hub/data", "10.0.2.0/24")
        .VM("vm1", "hub/app", "10.0.1.4")
        .VM("vm2", "hub/data", "10.0.2.4")
        .Resource(ResourceType.StorageAccount, "open", defaultAction: RuleAction.Allow);

    [Theory]
    [InlineData(TopologyScope.Complete, Verdict.Blocked, Reason.NextHopUnreachable)]
    [InlineData(TopologyScope.Partial, Verdict.Unknown, Reason.UnresolvedReference)]
    public void A_next_hop_that_is_not_there(TopologyScope scope, Verdict verdict, Reason reason) => Expect(
        s_app.RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.9.9"), "open", scope, verdict, reason);

    [Theory]
    [InlineData(TopologyScope.Complete, Verdict.Blocked, Reason.NextHopUnreachable)]
    [InlineData(TopologyScope.Partial, Verdict.Unknown, Reason.UnresolvedReference)]
    public void A_gateway_that_is_not_there(TopologyScope scope, Verdict verdict, Reason reason) => Expect(
        s_app.RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualNetworkGateway"), "open", scope, verdict, reason);

    [Theory]
    [InlineData(TopologyScope.Complete, Verdict.Blocked, Reason.RouteNone)]
    [InlineData(TopologyScope.Partial, Verdict.Unknown, Reason.UnresolvedReference)]
    public void A_peer_that_is_not_there(TopologyScope scope, Verdict verdict, Reason reason) =>
        Expect(MissingPeer(s_app), "10.8.0.4", scope, verdict, reason);

    [Theory]
    [InlineData(TopologyScope.Complete)]
    [InlineData(TopologyScope.Partial)]
    public void A_peer_that_is_not_there_makes_the_rest_no_less_known(TopologyScope scope)
    {
        Expect(MissingPeer(s_app), "vm2", scope, Verdict.Reachable, Reason.Allowed);
        Expect(MissingPeer(s_app), "open", scope, Verdict.Reachable, Reason.Allowed);
    }

    [Theory]
    [InlineData(TopologyScope.Complete, Verdict.Reachable, Reason.Allowed)]
    [InlineData(TopologyScope.Partial, Verdict.Unknown, Reason.UnresolvedReference)]
    public void A_peer_that_is_not_there_and_lends_its_gateway(TopologyScope scope, Verdict verdict, Reason reason) =>
        Expect(MissingPeer(s_app, useRemoteGateways: true), "open", scope, verdict, reason);

    [Theory]
    [InlineData(TopologyScope.Complete, Verdict.Reachable, Reason.Allowed)]
    [InlineData(TopologyScope.Partial, Verdict.Unknown, Reason.UnresolvedReference)]
    public void A_security_group_that_is_not_there(TopologyScope scope, Verdict verdict, Reason reason) =>
        Expect(s_app.NsgOn("missing", "hub/app"), "open", scope, verdict, reason);

    [Theory]
    [InlineData(TopologyScope.Complete, Verdict.Reachable, Reason.Allowed)]
    [InlineData(TopologyScope.Partial, Verdict.Unknown, Reason.UnresolvedReference)]
    public void A_route_table_that_is_not_there(TopologyScope scope, Verdict verdict, Reason reason) => Expect(
        s_app.Change("hub/app", subnet => subnet with { RouteTableId = World.Id(ArmTypes.RouteTable, "missing") }),
        "open", scope, verdict, reason);

    [Theory]
    [InlineData(TopologyScope.Complete, Verdict.Blocked, Reason.FirewallDefaultDeny)]
    [InlineData(TopologyScope.Partial, Verdict.Unknown, Reason.UnresolvedReference)]
    public void A_NAT_gateway_that_is_not_there(TopologyScope scope, Verdict verdict, Reason reason) => Expect(
        s_app.KeyVault("vault").IPRule("vault", "203.0.113.9")
            .Change("hub/app", subnet => subnet with { NatGatewayId = World.Id(ArmTypes.NatGateway, "missing") }),
        "vault", scope, verdict, reason);

    [Theory]
    [InlineData(TopologyScope.Complete, Verdict.Reachable, Reason.Allowed)]
    [InlineData(TopologyScope.Partial, Verdict.Unknown, Reason.UnresolvedReference)]
    public void An_application_security_group_that_is_not_there(TopologyScope scope, Verdict verdict, Reason reason) =>
        Expect(
            s_app.Nsg("nsg", "100 Out Deny * asg:missing * *").NsgOn("nsg", "hub/app"), "open", scope, verdict, reason);

    [Fact]
    public void A_rule_for_a_subnet_that_is_not_there_admits_nobody_who_is() => Expect(
        s_app.KeyVault("vault").VNetRule("vault", "gone/app"),
        "vault", TopologyScope.Partial, Verdict.Blocked, Reason.FirewallDefaultDeny);

    [Theory]
    [InlineData("routeTable")]
    [InlineData("serviceEndpoints")]
    [InlineData("networkSecurityGroup")]
    public void A_value_of_the_subnet_that_could_not_be_read_makes_it_unknown(string property)
    {
        SimReachability answer = s_app.Change("hub/app", subnet => subnet with
        {
            Unresolved = [new(property, "[parameters('x')]", "main.json:1")],
        }).Ask("vm1", "open");

        Assert.Equal(Verdict.Unknown, answer.Verdict);
        Assert.Equal(Reason.UnresolvedReference, answer.Reason);
        Assert.Contains("[parameters('x')]", answer.Blockers[0].Message);
    }

    [Theory]
    [InlineData("properties.networkAcls.defaultAction")]
    [InlineData("properties.publicNetworkAccess")]
    public void A_value_of_the_firewall_that_could_not_be_read_makes_it_unknown(string property) => Assert.Equal(
        Reason.UnresolvedReference,
        s_app.With(t => t.With(t.Resources.Named("open").Single() with
        {
            Unresolved = [new(property, "[parameters('x')]", "main.json:1")],
        })).Ask("vm1", "open").Reason);

    [Fact]
    public void A_doubt_about_the_route_is_not_answered_with_a_firewall_on_a_guessed_way()
    {
        SimReachability answer = s_app.KeyVault("vault").IPRule("vault", "203.0.113.9")
            .Change("hub/app", subnet => subnet with { RouteTableId = World.Id(ArmTypes.RouteTable, "missing") })
            .With(t => t with { Scope = TopologyScope.Partial })
            .Ask("vm1", "vault");

        Assert.Equal(Verdict.Unknown, answer.Verdict);
        Assert.Equal("", answer.SourceAddress);
        Assert.Null(answer.NextHopType);
        Assert.Null(answer.Response);
    }

    [Fact]
    public void A_resource_that_refuses_everybody_blocks_whatever_the_route() => Expect(
        s_app.KeyVault("vault")
            .Change("vault", firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled })
            .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.9.9"),
        "vault", TopologyScope.Partial, Verdict.Blocked, Reason.PublicAccessDisabled);

    [Fact]
    public void What_a_client_sees_is_not_told_where_only_the_refusal_is_sure() => Assert.Null(
        s_app.KeyVault("vault")
            .Change("vault", firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled })
            .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.9.9")
            .With(t => t with { Scope = TopologyScope.Partial })
            .Ask("vm1", "vault").Response);

    [Fact]
    public void A_tag_that_is_not_known_does_not_hold_the_shared_address_space() => Expect(
        s_app.VNet("shared", "100.64.0.0/16")
            .Subnet("shared/app", "100.64.1.0/24")
            .VM("vm1", "shared/app", "100.64.1.4")
            .VM("vm2", "shared/app", "100.64.1.5")
            .RouteTable("rt", "shared/app", "NoSuchTag -> None"),
        "vm2", TopologyScope.Complete, Verdict.Reachable, Reason.Allowed);

    [Fact]
    public void A_public_address_that_is_not_known_matters_only_where_rules_tell_addresses_apart()
    {
        World world = s_app.ChangeNic("vm1", nic => nic with
        {
            Unresolved = [new("publicIPAddress", "[reference('pip')]", "main.json:1")],
        }).KeyVault("vault").IPRule("vault", "20.101.0.4");

        Assert.Equal(Verdict.Reachable, world.Ask("vm1", "open").Verdict);
        Assert.Equal(Verdict.Unknown, world.Ask("vm1", "vault").Verdict);
    }

    private static World MissingPeer(World world, bool useRemoteGateways = false)
    {
        SimPeering peering = new()
        {
            Id = ArmId.Child(World.Id(ArmTypes.VNet, "hub"), ArmTypes.Peerings, "to-elsewhere"),
            RemoteVNetId = World.Id(ArmTypes.VNet, "elsewhere"),
            UseRemoteGateways = useRemoteGateways,
        };
        return world.With(t => t.With(peering));
    }

    private static void Expect(World world, string to, TopologyScope scope, Verdict verdict, Reason reason)
    {
        SimReachability answer = world.With(t => t with { Scope = scope }).Ask("vm1", to, 443);

        Assert.Equal(verdict, answer.Verdict);
        Assert.Equal(reason, answer.Reason);
    }
}
