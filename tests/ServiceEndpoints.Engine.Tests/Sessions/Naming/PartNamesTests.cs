using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Sessions.Naming;

public sealed class PartNamesTests
{
    private readonly SimTopology _topology = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .VNet("spoke", "10.1.0.0/16")
        .Peering("hub", "spoke")
        .RouteTable("rt")
        .With(new AddRoute(NetworkLab.Id(ArmTypes.RouteTable, "rt"), "rt", "0.0.0.0/0", NextHopType.None))
        .Topology;

    [Fact]
    public void Finds_a_part_by_its_whole_and_its_name()
    {
        Assert.Equal("hub/spoke", PartNames.Peering(_topology, "hub", "SPOKE").Value.ToString());
        Assert.Equal("rt/rt", PartNames.Route(_topology, "RT", "rt").Value.ToString());
    }

    [Theory]
    [InlineData("hub/spoke")]
    [InlineData("HUB/Spoke")]
    public void Finds_a_part_by_its_path_alone(string path) =>
        Assert.Equal("hub/spoke", PartNames.Peering(_topology, path, null).Value.ToString());

    [Fact]
    public void Finds_a_part_by_its_id_alone() => Assert.Equal(
        "rt/rt", PartNames.Route(_topology, NetworkLab.RouteId("rt/rt"), null).Value.ToString());

    [Fact]
    public void Takes_the_name_of_a_whole_for_none_of_its_parts()
    {
        Assert.Equal(ErrorId.PeeringNotFound, PartNames.Peering(_topology, "spoke", null).Refusal!.Id);
        Assert.Equal(ErrorId.RouteNotFound, PartNames.Route(_topology, "rt", null).Refusal!.Id);
    }

    [Fact]
    public void Says_that_the_whole_is_missing_before_its_part()
    {
        Assert.Equal(ErrorId.VNetNotFound, PartNames.Peering(_topology, "nope", "spoke").Refusal!.Id);
        Assert.Equal(ErrorId.RouteTableNotFound, PartNames.Route(_topology, "nope", "rt").Refusal!.Id);
    }
}
