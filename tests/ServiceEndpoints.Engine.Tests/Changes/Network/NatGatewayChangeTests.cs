using ServiceEndpoints.Addressing;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class NatGatewayChangeTests
{
    private static readonly string s_natId = NetworkLab.Id(ArmTypes.NatGateway, "nat");

    private readonly NetworkLab _lab = new NetworkLab().NatGateway("nat", "20.1.2.3");

    [Fact]
    public void Makes_a_gateway_with_its_addresses()
    {
        SimNatGateway gateway = _lab.Topology.NatGateways.Find(s_natId)!;

        Assert.Equal([IPv4Address.Parse("20.1.2.3")], gateway.PublicIPAddress);
        Assert.False(gateway.HasUnknownAddresses);
    }

    [Fact]
    public void Without_addresses_azure_chooses() =>
        Assert.True(_lab.Subject<SimNatGateway>(new CreateNatGateway(new("other"))).HasUnknownAddresses);

    [Fact]
    public void Takes_other_addresses_and_frees_the_old_ones() => _lab
        .With(new SetNatGateway(s_natId) { PublicIPAddress = Edits.To("20.1.2.4") })
        .NatGateway("other", "20.1.2.3");

    [Fact]
    public void Leaves_the_topology_as_it_is_when_nothing_changes() => Assert.Same(
        _lab.Topology,
        new SetNatGateway(s_natId) { PublicIPAddress = Edits.To("20.1.2.3") }.Apply(_lab.Topology).Value.Topology);

    [Fact]
    public void Refuses_a_name_that_is_taken() =>
        _lab.Refused(ErrorId.NatGatewayExists, new CreateNatGateway(new("NAT")));

    [Fact]
    public void Refuses_text_that_is_no_address() => _lab.Refused(
        ErrorId.ValueInvalid, new SetNatGateway(s_natId) { PublicIPAddress = Edits.To("20.1.2") });

    [Fact]
    public void Refuses_a_gateway_that_is_not_there()
    {
        string id = NetworkLab.Id(ArmTypes.NatGateway, "nope");

        _lab.Refused(ErrorId.NatGatewayNotFound, new SetNatGateway(id));
        _lab.Refused(ErrorId.NatGatewayNotFound, new DeleteNatGateway(id));
    }

    [Fact]
    public void Deletes_a_gateway_that_no_subnet_has()
    {
        _lab.With(new DeleteNatGateway(s_natId));

        Assert.True(_lab.Topology.IsEmpty);
        Assert.Null(_lab.Topology.Addresses.PublicOwnerOf(IPv4Address.Parse("20.1.2.3")));
    }

    [Fact]
    public void Refuses_to_delete_a_gateway_that_a_subnet_has() => _lab
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .With(new SetSubnet(NetworkLab.SubnetId("hub/app")) { NatGatewayId = s_natId })
        .Refused(ErrorId.NatGatewayInUse, new DeleteNatGateway(s_natId));
}
