using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class GatewayRoutesNeedAGatewayTests
{
    private static readonly World s_routed =
        Estate.Hub().RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualNetworkGateway");

    private static readonly World s_gatewayBeside = s_routed
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
        .VNet("edge", "10.1.0.0/16")
        .Gateway("vpn", "edge", "corp");

    [Fact]
    public void Without_a_gateway_the_packet_is_lost() =>
        s_routed.Ask("vm1", "8.8.8.8").IsBlockedBy("SE3030", Reason.NextHopUnreachable);

    [Fact]
    public void The_gateway_of_a_peer_does_not_count_unless_it_is_lent()
    {
        s_gatewayBeside.Peering("edge", "hub").Ask("vm1", "8.8.8.8")
            .IsBlockedBy("SE3030", Reason.NextHopUnreachable);
        s_gatewayBeside.Peering("edge", "hub", transit: true).Ask("vm1", "8.8.8.8")
            .IsDecidedWithout("SE3030");
    }

    [Fact]
    public void In_an_estate_of_which_only_a_part_is_known_there_may_be_one() => s_routed
        .With(topology => topology with { Scope = TopologyScope.Partial })
        .Ask("vm1", "8.8.8.8")
        .IsUnknownBy("SE3030", Reason.UnresolvedReference);
}
