using System.Linq;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class AddPeeringTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .VNet("spoke", "10.1.0.0/16");

    [Fact]
    public void Peers_both_ways_and_names_each_way_after_the_other_vnet()
    {
        _lab.With(HubToSpoke() with { AllowForwardedTraffic = true });

        Assert.Equal(["hub/spoke", "spoke/hub"], _lab.Topology.Peerings.Select(peering => peering.ToString()));
        Assert.All(_lab.Topology.Peerings, peering => Assert.True(peering.AllowForwardedTraffic));
        Assert.All(_lab.Topology.Peerings, peering => Assert.True(peering.AllowVirtualNetworkAccess));
    }

    [Fact]
    public void Peers_one_way_when_asked()
    {
        _lab.With(HubToSpoke() with { OneWay = true, Name = "out" });

        Assert.Equal("hub/out", Assert.Single(_lab.Topology.Peerings).ToString());
    }

    [Fact]
    public void Leaves_a_way_back_that_exists_as_it_is()
    {
        _lab.With(HubToSpoke() with { OneWay = true, Name = "out" });

        _lab.With(new AddPeering(NetworkLab.VNetId("spoke"), NetworkLab.VNetId("hub")));

        Assert.Equal(["hub/out", "spoke/hub"], _lab.Topology.Peerings.Select(peering => peering.ToString()));
    }

    [Fact]
    public void The_way_back_shares_the_gateway_that_the_way_there_uses()
    {
        _lab.Gateway("gw", "hub").With(SpokeToHub() with { UseRemoteGateways = true });

        Assert.True(_lab.Topology.Peerings.Find(NetworkLab.PeeringId("hub/spoke"))!.AllowGatewayTransit);
        Assert.False(_lab.Topology.Peerings.Find(NetworkLab.PeeringId("spoke/hub"))!.AllowGatewayTransit);
    }

    [Fact]
    public void Refuses_a_vnet_that_is_not_there() => _lab.Refused(
        ErrorId.VNetNotFound, new AddPeering(NetworkLab.VNetId("hub"), NetworkLab.VNetId("nope")));

    [Fact]
    public void Refuses_a_name_that_is_taken() => _lab.VNet("third", "10.2.0.0/16").Peering("hub", "spoke").Refused(
        ErrorId.PeeringExists,
        new AddPeering(NetworkLab.VNetId("hub"), NetworkLab.VNetId("third")) { Name = "spoke" });

    [Fact]
    public void Refuses_a_name_that_azure_does_not_take() =>
        _lab.Refused(ErrorId.NameInvalid, HubToSpoke() with { Name = "a/b" });

    private static AddPeering HubToSpoke() => new(NetworkLab.VNetId("hub"), NetworkLab.VNetId("spoke"));

    private static AddPeering SpokeToHub() => new(NetworkLab.VNetId("spoke"), NetworkLab.VNetId("hub"));
}
