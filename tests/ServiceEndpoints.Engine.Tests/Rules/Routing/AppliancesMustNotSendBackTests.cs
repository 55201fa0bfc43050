using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class AppliancesMustNotSendBackTests
{
    private static readonly World s_appliance = Estate.Hub()
        .Subnet("hub/nva", "10.0.9.0/24")
        .Appliance("nva", "hub/nva", "10.0.9.4");

    [Fact]
    public void A_table_on_the_appliance_s_own_subnet_makes_a_loop() => s_appliance
        .RouteTable("rt", "hub/app,hub/nva", "0.0.0.0/0 -> VirtualAppliance 10.0.9.4")
        .Ask("vm1", "8.8.8.8")
        .IsBlockedBy("SE3021", Reason.RoutingLoop);

    [Fact]
    public void Two_appliances_that_send_to_each_other_make_one() => s_appliance
        .Subnet("hub/nva2", "10.0.10.0/24")
        .Appliance("nva2", "hub/nva2", "10.0.10.4")
        .RouteTable("rt", "hub/app,hub/nva2", "0.0.0.0/0 -> VirtualAppliance 10.0.9.4")
        .RouteTable("back", "hub/nva", "0.0.0.0/0 -> VirtualAppliance 10.0.10.4")
        .Ask("vm1", "8.8.8.8")
        .IsBlockedBy("SE3021", Reason.RoutingLoop);

    [Fact]
    public void A_table_on_the_clients_subnet_alone_does_not() => s_appliance
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.9.4")
        .Ask("vm1", "8.8.8.8")
        .IsDecidedWithout("SE3021");
}
