using System.Linq;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class GatewaysPropagateRoutesTests
{
    private static readonly World s_connected = Estate.Hub()
        .OnPremises("corp", "172.20.0.0/16", "203.0.113.10")
        .Gateway("vpn", "hub", "corp", "172.20.0.0/16")
        .VNet("spoke", "10.1.0.0/16")
        .Subnet("spoke/app", "10.1.1.0/24")
        .VM("vm2", "spoke/app", "10.1.1.4");

    [Fact]
    public void A_subnet_of_its_VNet_reaches_the_network_behind_a_gateway() =>
        s_connected.Ask("vm1", "172.20.0.9").IsLetThroughBy("SE3005");

    [Fact]
    public void A_peer_that_uses_the_gateway_does_too() =>
        s_connected.Peering("hub", "spoke", transit: true).Ask("vm2", "172.20.0.9").IsLetThroughBy("SE3005");

    [Fact]
    public void A_peer_that_does_not_use_it_does_not() =>
        s_connected.Peering("hub", "spoke").Ask("vm2", "172.20.0.9").IsDecidedWithout("SE3005");

    [Fact]
    public void A_route_table_switches_propagation_off()
    {
        World off = s_connected.RouteTable("rt", "hub/app").With(topology => topology.With(
            topology.RouteTables.Single() with { DisableBgpRoutePropagation = true }));

        off.Ask("vm1", "172.20.0.9").IsBlockedBy("SE3015", Reason.RouteNone);
    }
}
