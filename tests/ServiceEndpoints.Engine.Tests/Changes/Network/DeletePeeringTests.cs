using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class DeletePeeringTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .VNet("spoke", "10.1.0.0/16")
        .Peering("hub", "spoke");

    [Fact]
    public void Ends_a_peering_both_ways() =>
        Assert.Empty(_lab.With(new DeletePeering(NetworkLab.PeeringId("hub/spoke"))).Topology.Peerings);

    [Fact]
    public void Ends_a_peering_one_way_when_asked()
    {
        _lab.With(new DeletePeering(NetworkLab.PeeringId("hub/spoke")) { OneWay = true });

        Assert.Equal("spoke/hub", Assert.Single(_lab.Topology.Peerings).ToString());
    }

    [Fact]
    public void Refuses_a_peering_that_is_not_there() =>
        _lab.Refused(ErrorId.PeeringNotFound, new DeletePeering(NetworkLab.PeeringId("hub/nope")));
}
