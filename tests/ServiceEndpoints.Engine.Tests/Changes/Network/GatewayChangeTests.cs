using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class GatewayChangeTests
{
    private static readonly string s_gatewayId = NetworkLab.Id(ArmTypes.Gateway, "gw");
    private static readonly string s_networkId = NetworkLab.Id(ArmTypes.OnPremisesNetwork, "office");

    private readonly NetworkLab _lab = new NetworkLab()
        .With(new CreateVNet(new("hub") { Location = "northeurope" }, ["10.0.0.0/16"]))
        .With(new CreateOnPremisesNetwork(new("office")))
        .Gateway("gw", "hub");

    [Fact]
    public void Makes_a_gateway_in_the_region_of_its_vnet()
    {
        SimGateway gateway = _lab.Topology.Gateways.Find(s_gatewayId)!;

        Assert.Equal(("northeurope", "hub", GatewayType.Vpn), (gateway.Location, gateway.VNet, gateway.Type));
    }

    [Fact]
    public void Connects_and_cuts_off()
    {
        SetGateway connect = new(s_gatewayId) { OnPremisesNetworkId = s_networkId };
        SetGateway cut = new(s_gatewayId) { OnPremisesNetworkId = (string?)null };

        Assert.Equal("office", _lab.With(connect).Topology.Gateways.Find(s_gatewayId)!.OnPremisesNetwork);
        Assert.Null(_lab.Subject<SimGateway>(cut).OnPremisesNetwork);
    }

    [Fact]
    public void Learns_routes() => Assert.Equal(
        "0.0.0.0/0",
        _lab.Subject<SimGateway>(new SetGateway(s_gatewayId) { AdvertisedPrefix = Edits.To("0.0.0.0/0") })
            .AdvertisedPrefix.ToString());

    [Fact]
    public void Leaves_the_topology_as_it_is_when_nothing_changes() =>
        Assert.Same(_lab.Topology, new SetGateway(s_gatewayId).Apply(_lab.Topology).Value.Topology);

    [Fact]
    public void Refuses_a_name_that_is_taken() => _lab.Refused(
        ErrorId.GatewayExists,
        new CreateGateway(new("GW"), NetworkLab.VNetId("hub"), GatewayType.ExpressRoute));

    [Fact]
    public void Refuses_a_vnet_that_is_not_there() => _lab.Refused(
        ErrorId.VNetNotFound, new CreateGateway(new("gw2"), NetworkLab.VNetId("nope"), GatewayType.Vpn));

    [Fact]
    public void Refuses_an_on_premises_network_that_is_not_there()
    {
        string id = NetworkLab.Id(ArmTypes.OnPremisesNetwork, "nope");

        _lab.Refused(ErrorId.OnPremisesNetworkNotFound, new SetGateway(s_gatewayId) { OnPremisesNetworkId = id });
        _lab.Refused(
            ErrorId.OnPremisesNetworkNotFound,
            new CreateGateway(new("er"), NetworkLab.VNetId("hub"), GatewayType.ExpressRoute)
            {
                OnPremisesNetworkId = id,
            });
    }

    [Fact]
    public void Refuses_a_prefix_that_is_none() => _lab.Refused(
        ErrorId.AddressPrefixInvalid, new SetGateway(s_gatewayId) { AdvertisedPrefix = Edits.To("10.0.0.0/33") });

    [Fact]
    public void Refuses_a_gateway_that_is_not_there() => _lab.Refused(
        ErrorId.GatewayNotFound, new DeleteGateway(NetworkLab.Id(ArmTypes.Gateway, "nope")));

    [Fact]
    public void Deletes_a_gateway() => Assert.Empty(_lab.With(new DeleteGateway(s_gatewayId)).Topology.Gateways);
}
