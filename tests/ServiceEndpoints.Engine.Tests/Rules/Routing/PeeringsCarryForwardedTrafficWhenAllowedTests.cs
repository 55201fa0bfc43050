using System.Linq;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class PeeringsCarryForwardedTrafficWhenAllowedTests
{
    /// <summary>From the spoke over an appliance in the hub to another spoke.</summary>
    private static readonly World s_transit = Estate.Hub()
        .Subnet("hub/nva", "10.0.9.0/24")
        .Appliance("nva", "hub/nva", "10.0.9.4")
        .VNet("spoke1", "10.1.0.0/16")
        .Subnet("spoke1/app", "10.1.1.0/24")
        .VM("vm2", "spoke1/app", "10.1.1.4")
        .VNet("spoke2", "10.2.0.0/16")
        .Subnet("spoke2/app", "10.2.1.0/24")
        .VM("vm3", "spoke2/app", "10.2.1.4")
        .Peering("hub", "spoke1")
        .Peering("hub", "spoke2")
        .RouteTable("rt", "spoke1/app,hub/app", "10.2.0.0/16 -> VirtualAppliance 10.0.9.4");

    [Fact]
    public void A_spoke_does_not_take_what_the_hub_s_appliance_forwards_for_another_spoke() =>
        s_transit.Ask("vm2", "vm3", 22).IsBlockedBy("SE3024", Reason.NextHopUnreachable);

    [Fact]
    public void It_does_as_soon_as_its_peering_allows_forwarded_traffic()
    {
        World allowed = s_transit.With(topology => topology.With(
            topology.Peerings.Find(PeeringId("spoke2", "to-hub"))! with { AllowForwardedTraffic = true }));

        Assert.False(s_transit.Ask("vm2", "vm3", 22).Reachable);
        Assert.True(allowed.Ask("vm2", "vm3", 22).Reachable);
        Assert.False(s_transit.Ask("vm2", "vm3", 22).Reachable);
    }

    [Fact]
    public void The_other_side_of_the_peering_does_not_matter() => s_transit
        .With(topology => topology.With(
            topology.Peerings.Find(PeeringId("hub", "to-spoke2"))! with { AllowForwardedTraffic = true }))
        .Ask("vm2", "vm3", 22)
        .IsBlockedBy("SE3024", Reason.NextHopUnreachable);

    [Fact]
    public void What_started_in_the_appliance_s_own_VNet_needs_no_permission() =>
        s_transit.Ask("vm1", "vm3", 22).IsLetThroughBy("SE3023");

    private static string PeeringId(string vnet, string peering) => s_transit.Topology.Peerings
        .PartsOf(World.Id("Microsoft.Network/virtualNetworks", vnet))
        .Single(part => part.Name == peering)
        .Id;
}
