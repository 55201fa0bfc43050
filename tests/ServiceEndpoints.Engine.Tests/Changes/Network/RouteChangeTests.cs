using ServiceEndpoints.Addressing;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class RouteChangeTests
{
    private static readonly string s_tableId = NetworkLab.Id(ArmTypes.RouteTable, "rt");

    private readonly NetworkLab _lab = new NetworkLab().RouteTable("rt");

    [Fact]
    public void Adds_a_route_to_an_appliance()
    {
        SimRoute route = _lab.Subject<SimRoute>(
            Add("all", "0.0.0.0/0", NextHopType.VirtualAppliance) with { NextHopIPAddress = "10.0.0.4" });

        Assert.Equal("rt/all", route.ToString());
        Assert.Equal(AddressPrefix.All, route.Prefix);
        Assert.Equal(IPv4Address.Parse("10.0.0.4"), route.NextHopIPAddress);
        Assert.Null(route.ServiceTag);
    }

    [Fact]
    public void Adds_a_route_to_a_service_tag_in_its_published_spelling()
    {
        SimRoute route = _lab.Subject<SimRoute>(Add("st", "storage.westeurope", NextHopType.Internet));

        Assert.Equal("Storage.WestEurope", route.ServiceTag);
        Assert.Null(route.Prefix);
    }

    [Theory]
    [InlineData("10.0.0.1/8")]
    [InlineData("10.0.0.0")]
    [InlineData("fd00::/8")]
    [InlineData("")]
    public void Refuses_a_destination_that_is_meant_as_a_range_and_is_none(string destination) =>
        _lab.Refused(ErrorId.AddressPrefixInvalid, Add("all", destination, NextHopType.None));

    [Fact]
    public void Refuses_a_next_hop_address_that_is_none() => _lab.Refused(
        ErrorId.ValueInvalid,
        Add("all", "0.0.0.0/0", NextHopType.VirtualAppliance) with { NextHopIPAddress = "10.0.0.400" });

    [Fact]
    public void Refuses_a_name_that_azure_does_not_take() =>
        _lab.Refused(ErrorId.NameInvalid, Add("a/b", "0.0.0.0/0", NextHopType.None));

    [Fact]
    public void Removes_a_route_and_no_other()
    {
        _lab.With(Add("one", "10.1.0.0/16", NextHopType.None)).With(Add("two", "10.2.0.0/16", NextHopType.None));

        _lab.With(new DeleteRoute(NetworkLab.RouteId("rt/ONE")));

        Assert.Equal("rt/two", Assert.Single(_lab.Topology.RouteTables.Find(s_tableId)!.Routes).ToString());
    }

    [Fact]
    public void Refuses_a_route_that_is_not_there() =>
        _lab.Refused(ErrorId.RouteNotFound, new DeleteRoute(NetworkLab.RouteId("rt/nope")));

    private static AddRoute Add(string name, string prefix, NextHopType nextHop) =>
        new(s_tableId, name, prefix, nextHop);
}
