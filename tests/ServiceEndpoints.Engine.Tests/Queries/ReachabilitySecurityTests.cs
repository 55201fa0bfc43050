using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>Tags, groups, ports and protocols of security rules.</summary>
public sealed class ReachabilitySecurityTests
{
    private static readonly World s_app = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage")
        .Subnet("hub/data", "10.0.2.0/24")
        .VM("web", "hub/app", "10.0.1.4")
        .VM("job", "hub/app", "10.0.1.5")
        .VM("db", "hub/data", "10.0.2.4")
        .Resource(ResourceType.StorageAccount, "acct", address: "191.239.203.1", defaultAction: RuleAction.Allow)
        .Resource(ResourceType.StorageAccount, "north", "northeurope", "191.235.255.192", RuleAction.Allow);

    [Theory]
    [InlineData("Storage", Verdict.Reachable, Verdict.Reachable)]
    [InlineData("Storage.WestEurope", Verdict.Reachable, Verdict.Blocked)]
    [InlineData("storage.northeurope", Verdict.Blocked, Verdict.Reachable)]
    [InlineData("AzureCloud.westeurope", Verdict.Reachable, Verdict.Blocked)]
    [InlineData("AzureCloud", Verdict.Reachable, Verdict.Reachable)]
    [InlineData("Sql", Verdict.Blocked, Verdict.Blocked)]
    [InlineData("Internet", Verdict.Reachable, Verdict.Reachable)]
    [InlineData("VirtualNetwork", Verdict.Blocked, Verdict.Blocked)]
    public void A_tag_stands_for_its_addresses(string tag, Verdict west, Verdict north)
    {
        World world = Ruled($"100 Out Allow Tcp * {tag} 443", "4096 Out Deny * * * *");

        Assert.Equal(west, world.Ask("web", "acct").Verdict);
        Assert.Equal(north, world.Ask("web", "north").Verdict);
    }

    [Fact]
    public void Denying_the_internet_denies_Azure_services_too() =>
        Assert.Equal(Reason.NsgDenied, Ruled("100 Out Deny * * Internet *").Ask("web", "acct").Reason);

    [Fact]
    public void Endpoint_prefixes_are_not_in_the_tag_of_the_VNet() => Assert.Equal(
        Verdict.Blocked,
        Ruled("100 Out Allow * * VirtualNetwork *", "110 Out Deny * * * *").Ask("web", "acct").Verdict);

    [Theory]
    [InlineData("Storage.WestEurope -> Internet", Verdict.Reachable)]
    [InlineData("0.0.0.0/0 -> Internet", Verdict.Reachable)]
    [InlineData("203.0.113.0/24 -> Internet", Verdict.Blocked)]
    public void Prefixes_of_user_routes_are_in_the_tag_of_the_VNet(string route, Verdict expected) => Assert.Equal(
        expected,
        Ruled("100 Out Allow * * VirtualNetwork *", "110 Out Deny * * * *")
            .RouteTable("rt", "hub/app", route).Ask("web", "acct").Verdict);

    [Fact]
    public void A_default_route_of_the_user_leaves_rules_about_the_internet_in_force() => Assert.Equal(
        Reason.NsgDenied,
        Ruled("100 Out Deny * * Internet *").RouteTable("rt", "hub/app", "0.0.0.0/0 -> Internet")
            .Ask("web", "acct").Reason);

    [Fact]
    public void A_name_that_is_not_known_decides_nothing_that_other_rules_do_not()
    {
        SimReachability answer = Ruled("100 Out Deny Tcp * NoSuchTag 443").Ask("web", "acct");

        Assert.Equal(Verdict.Unknown, answer.Verdict);
        Assert.Equal(Reason.UnknownServiceTag, answer.Reason);
        Assert.Contains("NoSuchTag", Assert.Single(answer.Blockers).Message);
        Assert.Equal(Verdict.Reachable, Ruled("100 Out Allow Tcp * NoSuchTag 443").Ask("web", "acct").Verdict);
        Assert.Equal(Verdict.Reachable, Ruled("100 Out Deny Tcp * NoSuchTag 22").Ask("web", "acct").Verdict);
        Assert.Equal(
            Verdict.Blocked,
            Ruled("100 Out Allow Tcp * NoSuchTag 22", "110 Out Deny * * * *").Ask("web", "acct").Verdict);
    }

    [Fact]
    public void A_sure_denial_counts_whatever_else_is_not_known() => Assert.Equal(
        Verdict.Blocked,
        Ruled("100 Out Deny Tcp * NoSuchTag 443").Change("acct", firewall => firewall with
        {
            PublicNetworkAccess = PublicNetworkAccess.Disabled,
        }).Ask("web", "acct").Verdict);

    [Fact]
    public void A_tag_of_a_route_that_is_not_known_makes_public_destinations_unknown()
    {
        World world = s_app.Subnet("hub/plain", "10.0.3.0/24").VM("vm", "hub/plain", "10.0.3.4")
            .RouteTable("rt", "hub/plain", "NoSuchTag -> None");

        SimReachability answer = world.Ask("vm", "acct");

        Assert.Equal(Verdict.Unknown, answer.Verdict);
        Assert.Equal(Reason.UnknownServiceTag, answer.Reason);
        Assert.Equal(Verdict.Reachable, world.Ask("vm", "db", 443).Verdict);
    }

    [Fact]
    public void A_tag_of_a_route_that_is_not_known_does_not_touch_an_endpoint() => Assert.Equal(
        Verdict.Reachable, s_app.RouteTable("rt", "hub/app", "NoSuchTag -> None").Ask("web", "acct").Verdict);

    [Fact]
    public void Application_security_groups_tell_machines_apart()
    {
        World world = s_app.Asg("frontend", "web").Asg("backend", "db")
            .Nsg("nsg", "100 In Allow Tcp asg:frontend asg:backend 5432", "200 In Deny * * * *")
            .NsgOn("nsg", "hub/data");

        Assert.Equal(Verdict.Reachable, world.Ask("web", "db", 5432).Verdict);
        Assert.Equal(Verdict.Blocked, world.Ask("web", "db", 5433).Verdict);
        Assert.Equal(Verdict.Blocked, world.Ask("job", "db", 5432).Verdict);
        Assert.Equal(
            Verdict.Reachable,
            world.ChangeNic("job", nic => nic with
            {
                ApplicationSecurityGroupIds = [World.Id(ArmTypes.ApplicationSecurityGroup, "frontend")],
            }).Ask("job", "db", 5432).Verdict);
    }

    [Theory]
    [InlineData("web", 80, Verdict.Reachable)]
    [InlineData("web", 8005, Verdict.Reachable)]
    [InlineData("web", 8011, Verdict.Blocked)]
    [InlineData("job", 80, Verdict.Blocked)]
    public void Augmented_rules_take_several_prefixes_and_ports(string from, int port, Verdict expected) =>
        Assert.Equal(
        expected,
        s_app
            .Nsg(
                "nsg",
                "100 In Allow Tcp 10.0.1.4,10.9.0.0/16 10.0.2.0/25,10.0.3.0/24 80,8000-8010",
                "200 In Deny * * * *")
            .NsgOn("nsg", "hub/data").Ask(from, "db", port).Verdict);

    [Theory]
    [InlineData("Icmp", Verdict.Blocked)]
    [InlineData("Tcp", Verdict.Reachable)]
    [InlineData("*", Verdict.Blocked)]
    public void Rules_of_another_protocol_leave_a_ping_alone(string protocol, Verdict expected) => Assert.Equal(
        expected,
        s_app.Nsg("nsg", $"100 In Deny {protocol} * * *").NsgOn("nsg", "hub/data")
            .Ask("web", "db", protocol: IPProtocol.Icmp).Verdict);

    [Theory]
    [InlineData(IPProtocol.Tcp, Verdict.Reachable)]
    [InlineData(IPProtocol.Udp, Verdict.Blocked)]
    public void TCP_and_UDP_are_told_apart(IPProtocol protocol, Verdict expected) => Assert.Equal(
        expected,
        s_app.Nsg("nsg", "100 In Allow Tcp * * 53", "200 In Deny * * * *").NsgOn("nsg", "hub/data")
            .Ask("web", "db", 53, protocol).Verdict);

    [Fact]
    public void The_first_rule_by_priority_decides_whatever_the_order_of_writing()
    {
        Assert.Equal(
            Verdict.Blocked,
            Ruled("300 Out Allow * * * *", "200 Out Deny * * * *").Ask("web", "acct").Verdict);
        Assert.Equal(
            Verdict.Reachable,
            Ruled("300 Out Deny * * * *", "200 Out Allow * * * *").Ask("web", "acct").Verdict);
    }

    [Fact]
    public void Addresses_of_the_platform_escape()
    {
        World world = Ruled("100 Out Deny * * * *");

        Assert.Equal(Verdict.Reachable, world.Ask("web", "168.63.129.16", 53).Verdict);
        Assert.Equal(Verdict.Reachable, world.Ask("web", "169.254.169.254", 80).Verdict);
        Assert.Equal("10.0.1.4", world.Ask("web", "169.254.169.254", 80).SourceAddress);
        Assert.Equal(Reason.SourceStopped, world.Stopped("web").Ask("web", "169.254.169.254", 80).Reason);
    }

    [Fact]
    public void Peers_are_in_the_tag_of_the_VNet_and_strangers_are_not()
    {
        World world = s_app.VNet("peer", "10.1.0.0/16").Subnet("peer/app", "10.1.1.0/24")
            .VM("friend", "peer/app", "10.1.1.4")
            .Peering("hub", "peer")
            .Nsg("nsg").NsgOn("nsg", "hub/data");

        Assert.Equal(Verdict.Reachable, world.Ask("friend", "db", 443).Verdict);
        Assert.Equal("nsg/AllowVnetInBound", world.Ask("friend", "db", 443).Steps
            .Last(step => step.Stage == Stage.SecurityRules).Matched);
    }

    [Fact]
    public void A_group_on_a_second_interface_is_asked_for_that_interface_only()
    {
        World world = s_app.With(t =>
        {
            SimVM vm = t.VMs.Named("web").Single();
            SimNetworkInterface second = vm.NetworkInterfaces[0] with
            {
                Id = World.Id(ArmTypes.NetworkInterface, "web-second"),
                SubnetId = World.SubnetId("hub/data"),
                PrivateIPAddress = IPv4Address.Parse("10.0.2.9"),
            };
            return t.With(vm with { NetworkInterfaces = vm.NetworkInterfaces.Add(second) });
        }).Nsg("nsg", "100 Out Deny * * * *").NsgOn("nsg", "hub/data");

        Assert.Equal("10.0.1.4", world.Ask("web", "acct").SourceAddress);
        Assert.Equal(Reason.NsgDenied, world.Ask("web/web-second", "acct").Reason);
    }

    private static World Ruled(params string[] rules) => s_app.Nsg("nsg", rules).NsgOn("nsg", "hub/app");
}
