using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VNetKeepsPeersApartRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .VNet("east", "10.1.0.0/16", "10.9.0.0/16")
        .VNet("north", "10.2.0.0/16", "10.8.0.0/16")
        .Peering("hub", "east")
        .Peering("hub", "north");

    [Fact]
    public void Refuses_to_grow_into_a_peer() => _lab.Refused(
        ErrorId.AddressPrefixOverlaps,
        new SetVNet(NetworkLab.VNetId("hub")) { AddressPrefix = Edits.To("10.0.0.0/16", "10.1.0.0/24") });

    [Fact]
    public void Refuses_to_grow_into_a_peer_of_a_peer() => _lab.Refused(
        ErrorId.AddressPrefixOverlaps,
        new SetVNet(NetworkLab.VNetId("east")) { AddressPrefix = Edits.To("10.1.0.0/16", "10.2.0.0/24") });

    [Fact]
    public void Grows_and_shrinks_elsewhere() =>
        _lab.With(new SetVNet(NetworkLab.VNetId("east")) { AddressPrefix = Edits.To("10.1.0.0/16", "10.7.0.0/16") });
}
