using System;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>Values of an estate that could not be read, and the answers that hang on them.</summary>
public sealed class ReachabilityUnreadTests
{
    private static readonly World s_estate = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/appliances", "10.0.100.0/24")
        .Appliance("nva", "hub/appliances", "10.0.100.4")
        .VNet("spoke", "10.1.0.0/16")
        .Subnet("spoke/app", "10.1.1.0/24")
        .VM("vm1", "spoke/app", "10.1.1.4")
        .VNet("far", "10.2.0.0/16")
        .Subnet("far/data", "10.2.1.0/24")
        .VM("vm2", "far/data", "10.2.1.4")
        .Peering("hub", "spoke")
        .Peering("hub", "far")
        .With(t => t.Peerings.Aggregate(t, (u, peering) => u.With(peering with { AllowForwardedTraffic = true })))
        .RouteTable("rt", "spoke/app", "10.2.0.0/16 -> VirtualAppliance 10.0.100.4");

    [Fact]
    public void All_of_it_is_read() => Assert.Equal(Verdict.Reachable, s_estate.Ask("vm1", "vm2", 443).Verdict);

    [Theory]
    [InlineData("vm1")]
    [InlineData("nva")]
    [InlineData("vm2")]
    public void A_machine_may_not_run(string machine)
    {
        World estate = s_estate.With(t => t.With(
            t.VMs.Named(machine).Single() with { Unresolved = Unread("powerState") }));

        AssertHangs(estate.Ask("vm1", "vm2", 443), "powerState");
    }

    [Fact]
    public void A_machine_that_does_not_concern_the_traffic_is_no_doubt()
    {
        World estate = s_estate.With(t => t.With(t.VMs.Named("vm2").Single() with { Unresolved = Unread("powerState") }));

        Assert.Equal(Verdict.Reachable, estate.Ask("vm1", "8.8.8.8", 443).Verdict);
    }

    [Fact]
    public void An_appliance_may_not_forward()
    {
        World estate = s_estate.ChangeNic("nva", nic => nic with
        {
            EnableIPForwarding = false,
            Unresolved = Unread("enableIPForwarding"),
        });

        AssertHangs(estate.Ask("vm1", "vm2", 443), "enableIPForwarding");
    }

    [Fact]
    public void A_peering_may_take_no_forwarded_traffic()
    {
        World estate = Change("far", "hub", peering => peering with
        {
            AllowForwardedTraffic = false,
            Unresolved = Unread("allowForwardedTraffic"),
        });

        AssertHangs(estate.Ask("vm1", "vm2", 443), "allowForwardedTraffic");
    }

    [Theory]
    [InlineData("spoke", Verdict.Unknown)]
    [InlineData("far", Verdict.Reachable)]
    public void A_peer_may_be_kept_out_of_the_tag_VirtualNetwork(string peer, Verdict expected)
    {
        World estate = Change("hub", peer, peering => peering with { Unresolved = Unread("allowVirtualNetworkAccess") })
            .Nsg("nsg").NsgOn("nsg", "hub/appliances");

        Assert.Equal(expected, estate.Ask("vm1", "nva", 22).Verdict);
    }

    [Fact]
    public void A_machine_may_be_of_a_group_that_a_rule_names()
    {
        World estate = s_estate.Asg("red").Nsg("nsg", "100 In Deny * asg:red * *").NsgOn("nsg", "far/data");
        World own = estate.VM("vm3", "far/data", "10.2.1.5").VM("vm4", "far/data", "10.2.1.6");
        World unread = own.ChangeNic("vm3", nic => nic with { Unresolved = Unread("applicationSecurityGroups") });

        Assert.Equal(Verdict.Reachable, own.Ask("vm3", "vm2", 22).Verdict);
        AssertHangs(unread.Ask("vm3", "vm2", 22), "red");
        Assert.Equal(Verdict.Reachable, unread.Ask("vm4", "vm2", 22).Verdict);
    }

    [Fact]
    public void An_app_may_send_everything_through_its_subnet()
    {
        World estate = new World()
            .VNet("hub", "10.0.0.0/16")
            .Subnet("hub/apps", "10.0.1.0/24")
            .RouteTable("rt", "hub/apps", "0.0.0.0/0 -> None")
            .Resource(ResourceType.KeyVault, "vault", defaultAction: RuleAction.Allow);
        SimManagedService app = new()
        {
            Id = World.Id("Microsoft.Web/sites", "app"),
            Location = World.Region,
            Type = ManagedServiceType.AppServiceIntegration,
            SubnetId = World.SubnetId("hub/apps"),
            PrivateIPAddress = IPv4Address.Parse("10.0.1.4"),
        };

        Assert.Equal(Verdict.Reachable, estate.With(t => t.With(app)).Ask("app", "vault").Verdict);
        AssertHangs(
            estate.With(t => t.With(app with { Unresolved = Unread("siteConfig.vnetRouteAllEnabled") })).Ask("app", "vault"),
            "vnetRouteAllEnabled");
    }

    [Theory]
    [InlineData(true, Verdict.Reachable)]
    [InlineData(false, Verdict.Blocked)]
    public void A_machine_with_a_public_address_that_nobody_knows_is_reached_there(bool has, Verdict expected)
    {
        World estate = s_estate.ChangeNic("vm2", nic => nic with { HasPublicIPAddress = has });

        Assert.Equal(expected, estate.Ask("Internet", "vm2", 443).Verdict);
    }

    [Fact]
    public void A_machine_may_have_a_public_address()
    {
        World estate = s_estate.ChangeNic("vm2", nic => nic with { Unresolved = Unread("publicIPAddress") });

        AssertHangs(estate.Ask("Internet", "vm2", 443), "publicIPAddress");
    }

    [Theory]
    [InlineData("10.1.1.0/25", Verdict.Unknown)]
    [InlineData("10.1.0.0/16", Verdict.Blocked)]
    public void A_machine_may_have_any_address_of_its_subnet(string denied, Verdict expected)
    {
        World estate = s_estate.Nsg("nsg", $"100 Out Deny * {denied} * *").NsgOn("nsg", "spoke/app").ChangeNic(
            "vm1", nic => nic with { Unresolved = Unread("ipConfigurations.properties.privateIPAddress") });

        Assert.Equal(expected, estate.Ask("vm1", "8.8.8.8", 443).Verdict);
    }

    private static World Change(string vnet, string remote, Func<SimPeering, SimPeering> change) => s_estate.With(t => t.With(
        change(t.Peerings.Find(ArmId.Child(World.Id(ArmTypes.VNet, vnet), ArmTypes.Peerings, $"to-{remote}"))!)));

    private static ValueList<UnresolvedValue> Unread(string property) =>
        [new UnresolvedValue(property, "[parameters('x')]", "main.json:7")];

    private static void AssertHangs(SimReachability answer, string word)
    {
        Assert.Equal((Verdict.Unknown, Reason.UnresolvedReference), (answer.Verdict, answer.Reason));
        Assert.Contains(answer.Blockers, blocker => blocker.Message.Contains(word, StringComparison.Ordinal));
    }
}
