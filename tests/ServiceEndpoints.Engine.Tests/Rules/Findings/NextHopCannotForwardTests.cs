using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class NextHopCannotForwardTests
{
    private static readonly FindingRule s_rule = NextHopCannotForward.Instance;

    private static readonly World s_routed = Estate.Hub().Subnet("hub/nva", "10.0.9.0/24")
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.9.4");

    [Fact]
    public void Finds_a_route_to_nothing() => s_routed.HasOne(s_rule, "hub/app", "10.0.9.4", "nothing");

    [Fact]
    public void Finds_a_route_to_a_machine_that_does_not_forward() =>
        s_routed.VM("nva", "hub/nva", "10.0.9.4").HasOne(s_rule, "hub/app", "nva");

    [Fact]
    public void Finds_a_route_to_a_machine_that_is_stopped() => s_routed.Appliance("nva", "hub/nva", "10.0.9.4")
        .Stopped("nva").HasOne(s_rule, "hub/app", "nva is stopped");

    [Fact]
    public void A_machine_that_forwards_is_fine() => s_routed.Appliance("nva", "hub/nva", "10.0.9.4").HasNone(s_rule);

    [Fact]
    public void So_is_one_in_a_peered_VNet() => s_routed
        .VNet("spoke", "10.1.0.0/16").Subnet("spoke/nva", "10.1.9.0/24").Appliance("far", "spoke/nva", "10.1.9.4")
        .Peering("hub", "spoke")
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.1.9.4")
        .HasNone(s_rule);

    [Fact]
    public void The_topology_may_lack_the_machine() => s_routed.Lacking().HasNone(s_rule);
}
