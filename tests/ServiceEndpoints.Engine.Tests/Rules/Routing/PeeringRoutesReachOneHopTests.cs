using System.Linq;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class PeeringRoutesReachOneHopTests
{
    private static readonly World s_chain = Estate.Hub()
        .VNet("spoke", "10.1.0.0/16")
        .Subnet("spoke/app", "10.1.1.0/24")
        .VM("vm2", "spoke/app", "10.1.1.4")
        .VNet("far", "10.2.0.0/16")
        .Subnet("far/app", "10.2.1.0/24")
        .VM("vm3", "far/app", "10.2.1.4")
        .Peering("hub", "spoke")
        .Peering("spoke", "far");

    [Fact]
    public void A_peer_is_reached() => s_chain.Ask("vm1", "vm2", 22).IsLetThroughBy("SE3004");

    [Fact]
    public void A_peer_of_the_peer_is_not() =>
        s_chain.Ask("vm1", "vm3", 22).IsBlockedBy("SE3015", Reason.RouteNone);

    [Fact]
    public void A_peering_that_only_one_side_made_leads_nowhere()
    {
        World half = s_chain.With(topology => topology.Without(topology.Peerings.Named("to-hub").Single()));

        half.Ask("vm1", "vm2", 22).IsDecidedWithout("SE3004");
    }
}
