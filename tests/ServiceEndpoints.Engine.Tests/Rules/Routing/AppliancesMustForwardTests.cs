using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class AppliancesMustForwardTests
{
    private static readonly World s_routed = Estate.Hub()
        .Subnet("hub/nva", "10.0.9.0/24")
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.9.4");

    [Fact]
    public void Nothing_at_the_address_loses_the_packet() =>
        s_routed.Ask("vm1", "8.8.8.8").IsBlockedBy("SE3020", Reason.NextHopUnreachable);

    [Fact]
    public void A_machine_that_does_not_forward_loses_it() => s_routed
        .VM("nva", "hub/nva", "10.0.9.4")
        .Ask("vm1", "8.8.8.8")
        .IsBlockedBy("SE3020", Reason.NextHopUnreachable);

    [Fact]
    public void A_machine_that_does_not_run_loses_it() => s_routed
        .Appliance("nva", "hub/nva", "10.0.9.4")
        .Stopped("nva")
        .Ask("vm1", "8.8.8.8")
        .IsBlockedBy("SE3020", Reason.NextHopUnreachable);

    [Fact]
    public void One_that_runs_and_forwards_does_not() => s_routed
        .Appliance("nva", "hub/nva", "10.0.9.4")
        .Ask("vm1", "8.8.8.8")
        .IsDecidedWithout("SE3020");

    [Fact]
    public void It_may_be_in_a_peered_VNet_but_no_further()
    {
        World elsewhere = Estate.Hub()
            .VNet("edge", "10.1.0.0/16")
            .Subnet("edge/nva", "10.1.9.0/24")
            .Appliance("nva", "edge/nva", "10.1.9.4")
            .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.1.9.4");

        elsewhere.Ask("vm1", "8.8.8.8").IsBlockedBy("SE3020", Reason.NextHopUnreachable);
        elsewhere.Peering("hub", "edge").Ask("vm1", "8.8.8.8").IsDecidedWithout("SE3020");
    }
}
