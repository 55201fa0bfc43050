using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class RouteTableChangeTests
{
    private static readonly string s_tableId = NetworkLab.Id(ArmTypes.RouteTable, "rt");

    private readonly NetworkLab _lab = new NetworkLab().RouteTable("rt");

    [Fact]
    public void Makes_a_table_that_lets_gateway_routes_through()
    {
        SimRouteTable table = _lab.Topology.RouteTables.Find(s_tableId)!;

        Assert.False(table.DisableBgpRoutePropagation);
        Assert.Empty(table.Routes);
    }

    [Fact]
    public void Refuses_a_name_that_is_taken() =>
        _lab.Refused(ErrorId.RouteTableExists, new CreateRouteTable(new("RT")));

    [Fact]
    public void Refuses_a_name_that_azure_does_not_take() =>
        _lab.Refused(ErrorId.NameInvalid, new CreateRouteTable(new("a b")));

    [Fact]
    public void Stops_gateway_routes() => Assert.True(_lab
        .Subject<SimRouteTable>(new SetRouteTable(s_tableId) { DisableBgpRoutePropagation = true })
        .DisableBgpRoutePropagation);

    [Fact]
    public void Leaves_the_topology_as_it_is_when_nothing_changes() => Assert.Same(
        _lab.Topology,
        new SetRouteTable(s_tableId) { DisableBgpRoutePropagation = false }.Apply(_lab.Topology).Value.Topology);

    [Fact]
    public void Deletes_a_table_that_no_subnet_has() =>
        Assert.Empty(_lab.With(new DeleteRouteTable(s_tableId)).Topology.RouteTables);

    [Fact]
    public void Refuses_to_delete_a_table_that_a_subnet_has() => _lab
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .With(new SetSubnet(NetworkLab.SubnetId("hub/app")) { RouteTableId = s_tableId })
        .Refused(ErrorId.RouteTableInUse, new DeleteRouteTable(s_tableId));

    [Fact]
    public void Refuses_a_table_that_is_not_there()
    {
        string id = NetworkLab.Id(ArmTypes.RouteTable, "nope");

        Assert.All<Change>(
            [
                new SetRouteTable(id),
                new DeleteRouteTable(id),
                new AddRoute(id, "r", "0.0.0.0/0", NextHopType.None),
                new DeleteRoute(ArmId.Child(id, ArmTypes.Routes, "r")),
            ],
            change => _lab.Refused(ErrorId.RouteTableNotFound, change));
    }
}
