using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class SetPeeringTests
{
    private static readonly string s_there = NetworkLab.PeeringId("spoke/hub");
    private static readonly string s_back = NetworkLab.PeeringId("hub/spoke");

    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .VNet("spoke", "10.1.0.0/16")
        .Peering("hub", "spoke");

    [Fact]
    public void Changes_access_and_forwarding_both_ways()
    {
        _lab.With(new SetPeering(s_there) { AllowVirtualNetworkAccess = false, AllowForwardedTraffic = true });

        Assert.False(Find(s_back).AllowVirtualNetworkAccess);
        Assert.True(Find(s_back).AllowForwardedTraffic);
    }

    [Fact]
    public void Changes_one_way_when_asked()
    {
        _lab.With(new SetPeering(s_there) { AllowForwardedTraffic = true, OneWay = true });

        Assert.True(Find(s_there).AllowForwardedTraffic);
        Assert.False(Find(s_back).AllowForwardedTraffic);
    }

    [Fact]
    public void Changes_gateway_settings_of_the_named_way_alone()
    {
        _lab.Gateway("gw", "hub")
            .With(new SetPeering(s_back) { AllowGatewayTransit = true })
            .With(new SetPeering(s_there) { UseRemoteGateways = true });

        Assert.False(Find(s_back).UseRemoteGateways);
        Assert.False(Find(s_there).AllowGatewayTransit);
    }

    [Fact]
    public void Leaves_the_topology_as_it_is_when_nothing_changes() => Assert.Same(
        _lab.Topology,
        new SetPeering(s_there) { AllowVirtualNetworkAccess = true }.Apply(_lab.Topology).Value.Topology);

    [Fact]
    public void Refuses_a_peering_that_is_not_there() =>
        _lab.Refused(ErrorId.PeeringNotFound, new SetPeering(NetworkLab.PeeringId("hub/nope")));

    private SimPeering Find(string id) => _lab.Topology.Peerings.Find(id)!;
}
