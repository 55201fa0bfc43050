using ServiceEndpoints.Addressing;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class OnPremisesNetworkChangeTests
{
    private static readonly string s_networkId = NetworkLab.Id(ArmTypes.OnPremisesNetwork, "office");

    private readonly NetworkLab _lab = new NetworkLab().With(new CreateOnPremisesNetwork(new("office"))
    {
        AddressPrefix = ["192.168.0.0/16"],
        PublicIPAddress = ["203.0.113.9"],
    });

    [Fact]
    public void Makes_a_network_with_its_nat_addresses()
    {
        SimOnPremisesNetwork network = _lab.Topology.OnPremisesNetworks.Find(s_networkId)!;

        Assert.Equal([AddressPrefix.Parse("192.168.0.0/16")], network.AddressPrefix);
        Assert.Equal([IPv4Address.Parse("203.0.113.9")], network.PublicIPAddress);
    }

    [Fact]
    public void Changes_only_what_is_given()
    {
        SimOnPremisesNetwork network = _lab.Subject<SimOnPremisesNetwork>(
            new SetOnPremisesNetwork(s_networkId) { PublicIPAddress = Edits.To() });

        Assert.Empty(network.PublicIPAddress);
        Assert.Equal("192.168.0.0/16", network.AddressPrefix.ToString());
    }

    [Fact]
    public void Gives_a_network_a_peering_and_its_addresses()
    {
        SimOnPremisesNetwork network = _lab.Subject<SimOnPremisesNetwork>(WithPeering());

        Assert.Equal(ExpressRoutePeering.Microsoft, network.ExpressRoutePeering);
        Assert.Equal("203.0.113.30", network.ExpressRouteNatIPAddress.ToString());
        Assert.Equal("203.0.113.9", network.PublicIPAddress.ToString());
    }

    [Theory]
    [InlineData(ExpressRoutePeering.Microsoft, 1)]
    [InlineData(ExpressRoutePeering.Public, 0)]
    [InlineData(ExpressRoutePeering.None, 0)]
    public void Forgets_the_addresses_of_a_peering_that_goes(ExpressRoutePeering next, int kept) => Assert.Equal(
        kept,
        _lab.With(WithPeering())
            .Subject<SimOnPremisesNetwork>(new SetOnPremisesNetwork(s_networkId) { ExpressRoutePeering = next })
            .ExpressRouteNatIPAddress.Count);

    [Fact]
    public void Frees_the_addresses_of_a_circuit_with_its_network()
    {
        _lab.With(WithPeering());
        _lab.Refused(ErrorId.AddressInUse, new CreateNatGateway(new("nat")) { PublicIPAddress = ["203.0.113.30"] });

        _lab.With(new DeleteOnPremisesNetwork(s_networkId)).NatGateway("nat", "203.0.113.30");
    }

    [Fact]
    public void Leaves_the_topology_as_it_is_when_nothing_changes() =>
        Assert.Same(_lab.Topology, new SetOnPremisesNetwork(s_networkId).Apply(_lab.Topology).Value.Topology);

    [Fact]
    public void Refuses_a_name_that_is_taken() =>
        _lab.Refused(ErrorId.OnPremisesNetworkExists, new CreateOnPremisesNetwork(new("Office")));

    [Theory]
    [InlineData("192.168.0.1/16")]
    [InlineData("fd00::/8")]
    public void Refuses_text_that_is_no_range(string prefix) => _lab.Refused(
        ErrorId.AddressPrefixInvalid, new SetOnPremisesNetwork(s_networkId) { AddressPrefix = Edits.To(prefix) });

    [Fact]
    public void Refuses_a_network_that_is_not_there()
    {
        string id = NetworkLab.Id(ArmTypes.OnPremisesNetwork, "nope");

        _lab.Refused(ErrorId.OnPremisesNetworkNotFound, new SetOnPremisesNetwork(id));
        _lab.Refused(ErrorId.OnPremisesNetworkNotFound, new DeleteOnPremisesNetwork(id));
    }

    [Fact]
    public void Forgets_a_network_that_no_gateway_leads_to() =>
        Assert.True(_lab.With(new DeleteOnPremisesNetwork(s_networkId)).Topology.IsEmpty);

    private static SetOnPremisesNetwork WithPeering() => new(s_networkId)
    {
        ExpressRoutePeering = ExpressRoutePeering.Microsoft,
        ExpressRouteNatIPAddress = Edits.To("203.0.113.30"),
    };
}
