using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.SecurityRules;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>One packet at one interface.</summary>
public sealed class IPFlowTests
{
    private static readonly World s_app = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app", "10.0.1.4")
        .Nsg("outer", "100 In Allow Tcp 203.0.113.0/24 * 443").NsgOn("outer", "hub/app")
        .Nsg("inner", "200 In Allow Tcp * * 443", "300 Out Deny * * NoSuchTag *").NsgOnVM("inner", "vm1");

    [Fact]
    public void Every_group_must_allow_and_the_last_that_did_is_named()
    {
        SimIPFlow flow = Inbound(s_app, "203.0.113.9", 443);

        Assert.Equal("Allow", flow.Access);
        Assert.Equal("inner-0", flow.RuleName);
        Assert.Equal("inner", flow.NetworkSecurityGroup);
        Assert.Equal(["outer", "inner"], flow.RuleMatches.Select(match => match.NetworkSecurityGroup));
    }

    [Fact]
    public void The_rule_that_denies_is_named_and_the_fields_that_did_not_match()
    {
        SimIPFlow flow = Inbound(s_app, "198.51.100.1", 22);

        Assert.Equal("Deny", flow.Access);
        Assert.Equal("DenyAllInBound", flow.RuleName);
        Assert.Equal("outer", flow.NetworkSecurityGroup);
        Assert.Equal(["SourceAddressPrefix", "DestinationPortRange"], flow.RuleMatches[0].Mismatch);
        Assert.True(flow.RuleMatches[^1].Matched);
        Assert.DoesNotContain(flow.RuleMatches, match => match.NetworkSecurityGroup == "inner");
    }

    [Fact]
    public void A_name_that_is_not_known_makes_it_unknown() =>
        Assert.Equal("Unknown", Outbound(s_app, "203.0.113.9").Access);

    [Fact]
    public void A_group_that_surely_denies_decides_whatever_is_not_known_of_another()
    {
        SimIPFlow flow = Outbound(
            s_app.Nsg("outer", "100 Out Deny * * * *").NsgOn("outer", "hub/app"), "203.0.113.9");

        Assert.Equal("Deny", flow.Access);
        Assert.Equal("outer", flow.NetworkSecurityGroup);
    }

    [Theory]
    [InlineData(TopologyScope.Complete, "Allow")]
    [InlineData(TopologyScope.Partial, "Unknown")]
    public void A_group_that_is_not_there(TopologyScope scope, string expected) => Assert.Equal(
        expected,
        Inbound(s_app.NsgOn("missing", "hub/app").With(t => t with { Scope = scope }), "203.0.113.9", 443).Access);

    [Fact]
    public void A_port_left_open_is_unknown_where_rules_tell_ports_apart() =>
        Assert.Equal("Unknown", Inbound(s_app, "203.0.113.9", null).Access);

    [Fact]
    public void The_platform_is_not_filtered() => Assert.Equal(
        "Allow",
        Outbound(s_app.Nsg("outer", "100 Out Deny * * * *").NsgOn("outer", "hub/app"), "168.63.129.16").Access);

    [Fact]
    public void Without_group_everything_is_allowed_by_no_rule()
    {
        World bare = new World()
            .VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24").VM("vm1", "hub/app", "10.0.1.4");

        SimIPFlow flow = Inbound(bare, "8.8.8.8", 22);

        Assert.Equal("Allow", flow.Access);
        Assert.Equal("", flow.RuleName);
    }

    private static SimIPFlow Inbound(World world, string remote, int? port) =>
        Verify(world, new(RuleDirection.Inbound, IPProtocol.Tcp, port, IPv4Address.Parse(remote), null));

    private static SimIPFlow Outbound(World world, string remote) =>
        Verify(world, new(RuleDirection.Outbound, IPProtocol.Tcp, null, IPv4Address.Parse(remote), 443));

    private static SimIPFlow Verify(World world, IPFlow flow)
    {
        SimVM vm = world.Topology.VMs.Named("vm1").Single();
        SimSubnet subnet = world.Topology.Subnets.Find(vm.NetworkInterfaces[0].SubnetId)!;
        return SecurityRuleQueries.Verify(world.Topology, subnet, vm, vm.NetworkInterfaces[0], flow).Value;
    }
}
