using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class SetSubnetTests
{
    private static readonly string s_subnetId = NetworkLab.SubnetId("hub/app");
    private static readonly string s_tableId = NetworkLab.Id(ArmTypes.RouteTable, "rt");

    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .RouteTable("rt");

    [Fact]
    public void Changes_only_what_is_given()
    {
        _lab.With(new SetSubnet(s_subnetId) { RouteTableId = s_tableId });

        SimSubnet subnet = _lab.Subject<SimSubnet>(new SetSubnet(s_subnetId) { DefaultOutboundAccess = false });

        Assert.Equal("rt", subnet.RouteTable);
        Assert.False(subnet.DefaultOutboundAccess);
        Assert.Equal("10.0.1.0/24", subnet.AddressPrefix.ToString());
    }

    [Fact]
    public void Detaches_with_null()
    {
        _lab.With(new SetSubnet(s_subnetId) { RouteTableId = s_tableId });

        Assert.Null(_lab.Subject<SimSubnet>(new SetSubnet(s_subnetId) { RouteTableId = (string?)null }).RouteTable);
    }

    [Fact]
    public void Leaves_the_topology_as_it_is_when_nothing_changes() => Assert.Same(
        _lab.Topology,
        new SetSubnet(s_subnetId) { RouteTableId = (string?)null, AddressPrefix = Edits.To("10.0.1.0/24") }
            .Apply(_lab.Topology).Value.Topology);

    [Fact]
    public void Grows_around_the_machines_in_it() => _lab.VM("vm1", "hub/app", "10.0.1.9")
        .With(new SetSubnet(s_subnetId) { AddressPrefix = Edits.To("10.0.0.0/23") });

    [Fact]
    public void Refuses_to_strand_a_machine() => _lab.VM("vm1", "hub/app", "10.0.1.9").Refused(
        ErrorId.SubnetInUse, new SetSubnet(s_subnetId) { AddressPrefix = Edits.To("10.0.2.0/24") });

    [Fact]
    public void Refuses_a_subnet_that_is_not_there() =>
        _lab.Refused(ErrorId.SubnetNotFound, new SetSubnet(NetworkLab.SubnetId("hub/nope")));

    [Fact]
    public void Refuses_to_attach_what_is_not_there() => _lab.Refused(
        ErrorId.NatGatewayNotFound,
        new SetSubnet(s_subnetId) { NatGatewayId = NetworkLab.Id(ArmTypes.NatGateway, "nope") });

    [Fact]
    public void Minds_only_what_is_newly_attached()
    {
        SimSubnet subnet = _lab.Topology.Subnets.Find(s_subnetId)!;
        _lab.Topology = _lab.Topology.With(subnet with { NatGatewayId = "/subscriptions/x/elsewhere" });

        _lab.With(new SetSubnet(s_subnetId) { RouteTableId = s_tableId });
    }
}
