using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>
/// What the page on how security groups filter says of its four machines.
/// Source: https://learn.microsoft.com/azure/virtual-network/network-security-group-how-it-works
/// </summary>
public sealed class SecurityGroupExamples
{
    private static readonly World s_machines = new World()
        .VNet("vnet1", "10.0.0.0/16")
        .Subnet("vnet1/subnet1", "10.0.1.0/24")
        .Subnet("vnet1/subnet2", "10.0.2.0/24")
        .Subnet("vnet1/subnet3", "10.0.3.0/24")
        .VM("vm1", "vnet1/subnet1", "10.0.1.4", "20.101.0.1")
        .VM("vm2", "vnet1/subnet1", "10.0.1.5", "20.101.0.2")
        .VM("vm3", "vnet1/subnet2", "10.0.2.4", "20.101.0.3")
        .VM("vm4", "vnet1/subnet3", "10.0.3.4", "20.101.0.4");

    private static readonly World s_private = new World()
        .VNet("vnet1", "10.0.0.0/16")
        .Subnet("vnet1/private", "10.0.2.0/24", "Microsoft.Storage")
        .VM("vm-private", "vnet1/private", "10.0.2.4")
        .Nsg(
            "nsg-private",
            "100 Out Allow * VirtualNetwork Storage *",
            "110 Out Deny * VirtualNetwork Internet *",
            "120 In Allow Tcp * VirtualNetwork 22")
        .NsgOn("nsg-private", "vnet1/private")
        .Storage("acct")
        .VNetRule("acct", "vnet1/private");

    [Fact]
    [Trait("Example", "40")]
    public void The_subnets_default_rule_denies_inbound_and_the_interfaces_group_may_say_what_it_likes()
    {
        SimReachability answer = Grouped([], ["100 In Allow Tcp * * 80"]).Ask("Internet", "vm1", 80);

        Blocker blocker = Assert.Single(answer.Blockers);
        Assert.Equal(Reason.NsgDenied, blocker.Reason);
        Assert.Equal("NSG1/DenyAllInBound", blocker.Component);
        Assert.Equal("Timeout", answer.Response!.ErrorCode);
    }

    [Fact]
    [Trait("Example", "41")]
    public void Inbound_traffic_needs_both_groups()
    {
        string[] open = ["100 In Allow Tcp * * 80"];

        Assert.Equal(Verdict.Reachable, Grouped(open, open).Ask("Internet", "vm1", 80).Verdict);
        Assert.Equal("NSG2/DenyAllInBound", Grouped(open, []).Ask("Internet", "vm1", 80).Blockers.Single().Component);
        Assert.Equal("NSG1/DenyAllInBound", Grouped([], open).Ask("Internet", "vm1", 80).Blockers.Single().Component);
    }

    [Theory]
    [InlineData(80, Verdict.Reachable)]
    [InlineData(443, Verdict.Blocked)]
    [Trait("Example", "43")]
    public void Without_subnet_group_the_interfaces_decides(int port, Verdict expected)
    {
        World world = s_machines.Nsg("NSG2", "100 In Allow Tcp * * 80").NsgOnVM("NSG2", "vm3");

        Assert.Equal(expected, world.Ask("Internet", "vm3", port).Verdict);
    }

    [Fact]
    [Trait("Example", "44")]
    public void Without_any_group_everything_passes()
    {
        Assert.Equal(Verdict.Reachable, s_machines.Ask("Internet", "vm4", 80).Verdict);
        Assert.Equal(Verdict.Reachable, s_machines.Ask("Internet", "vm4").Verdict);
        Assert.Equal(Verdict.Reachable, s_machines.Ask("vm4", "8.8.8.8", 80).Verdict);
        Assert.Equal("20.101.0.4", s_machines.Ask("vm4", "8.8.8.8", 80).SourceAddress);
    }

    [Fact]
    [Trait("Example", "46")]
    public void The_default_rules_of_both_groups_let_traffic_out_to_the_internet()
    {
        SimReachability answer = Grouped([], []).Ask("vm1", "8.8.8.8", 80);

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal(
            ["NSG2/AllowInternetOutBound", "NSG1/AllowInternetOutBound"],
            answer.Steps.Where(step => step.Stage == Stage.SecurityRules).Select(step => step.Matched));
    }

    [Fact]
    [Trait("Example", "47")]
    public void Denying_everything_on_the_subnet_parts_the_machines_in_it()
    {
        World world = Grouped(["100 In Deny * * * *", "100 Out Deny * * * *"], []);

        SimReachability answer = world.Ask("vm1", "vm2", 443);

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(["NSG1/NSG1-1", "NSG1/NSG1-0"], answer.Blockers.Select(blocker => blocker.Component));
        Assert.Equal(Verdict.Blocked, world.Ask("vm2", "vm1", 443).Verdict);
        Assert.Equal(Verdict.Reachable, Grouped([], []).Ask("vm1", "vm2", 443).Verdict);
    }

    [Fact]
    [Trait("Example", "49")]
    public void Allowing_Storage_before_denying_the_internet_lets_the_share_be_mounted()
    {
        SimReachability answer = s_private.Ask("vm-private", "acct", 445);

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("10.0.2.4", answer.SourceAddress);
        Assert.Equal(NextHopType.VirtualNetworkServiceEndpoint, answer.NextHopType);
        Assert.Contains(answer.Steps, step => step.Matched == "nsg-private/nsg-private-0");
    }

    [Fact]
    [Trait("Example", "50")]
    public void Denying_the_internet_leaves_pings_without_reply()
    {
        SimReachability answer = s_private.Ask("vm-private", "150.171.27.10", null, IPProtocol.Icmp);

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal("nsg-private/nsg-private-1", answer.Blockers.Single().Component);
    }

    private static World Grouped(string[] onSubnet, string[] onInterface) => s_machines
        .Nsg("NSG1", onSubnet).NsgOn("NSG1", "vnet1/subnet1")
        .Nsg("NSG2", onInterface).NsgOnVM("NSG2", "vm1");
}
