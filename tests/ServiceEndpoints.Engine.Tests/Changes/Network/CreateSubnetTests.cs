using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class CreateSubnetTests
{
    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/16");

    [Fact]
    public void Makes_a_subnet_in_the_region_of_its_vnet()
    {
        SimSubnet subnet = _lab.Subject<SimSubnet>(Create("app", "10.0.1.0/24"));

        Assert.Equal(NetworkLab.SubnetId("hub/app"), subnet.Id);
        Assert.Equal("westeurope", subnet.Location);
        Assert.True(subnet.DefaultOutboundAccess);
        Assert.Null(subnet.RouteTable);
    }

    [Fact]
    public void Attaches_what_it_is_given()
    {
        string tableId = NetworkLab.Id(ArmTypes.RouteTable, "rt");
        string natId = NetworkLab.Id(ArmTypes.NatGateway, "nat");

        SimSubnet subnet = _lab.RouteTable("rt").NatGateway("nat", "20.1.2.3").Subject<SimSubnet>(
            Create("app", "10.0.1.0/24") with { RouteTableId = tableId, NatGatewayId = natId });

        Assert.Equal(("rt", "nat"), (subnet.RouteTable, subnet.NatGateway));
    }

    [Fact]
    public void Refuses_a_vnet_that_is_not_there() => _lab.Refused(
        ErrorId.VNetNotFound, new CreateSubnet(NetworkLab.VNetId("nope"), "app", ["10.0.1.0/24"]));

    [Fact]
    public void Refuses_a_name_that_is_taken_in_the_vnet() => _lab.Subnet("hub/app", "10.0.1.0/24")
        .Refused(ErrorId.SubnetExists, Create("APP", "10.0.2.0/24"));

    [Fact]
    public void Refuses_a_name_that_azure_does_not_take() =>
        _lab.Refused(ErrorId.NameInvalid, Create("a b", "10.0.1.0/24"));

    [Fact]
    public void Refuses_to_attach_a_route_table_that_is_not_there() => _lab.Refused(
        ErrorId.RouteTableNotFound,
        Create("app", "10.0.1.0/24") with { RouteTableId = NetworkLab.Id(ArmTypes.RouteTable, "nope") });

    [Fact]
    public void Refuses_to_attach_a_security_group_that_is_not_there() => _lab.Refused(
        ErrorId.NetworkSecurityGroupNotFound,
        Create("app", "10.0.1.0/24") with
        {
            NetworkSecurityGroupId = NetworkLab.Id(ArmTypes.NetworkSecurityGroup, "nope"),
        });

    [Fact]
    public void Refuses_to_attach_a_nat_gateway_that_is_not_there() => _lab.Refused(
        ErrorId.NatGatewayNotFound,
        Create("app", "10.0.1.0/24") with { NatGatewayId = NetworkLab.Id(ArmTypes.NatGateway, "nope") });

    private static CreateSubnet Create(string name, string prefix) =>
        new(NetworkLab.VNetId("hub"), name, [prefix]);
}
