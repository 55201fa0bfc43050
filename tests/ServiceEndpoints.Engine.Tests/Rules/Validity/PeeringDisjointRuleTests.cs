using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PeeringDisjointRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .VNet("east", "10.1.0.0/16")
        .VNet("twin", "10.1.0.0/24");

    [Fact]
    public void Refuses_peers_that_overlap() => _lab.VNet("big", "10.0.0.0/8").Refused(
        ErrorId.AddressPrefixOverlaps, new AddPeering(NetworkLab.VNetId("hub"), NetworkLab.VNetId("big")));

    [Theory]
    [InlineData("twin", "hub")]
    [InlineData("hub", "twin")]
    public void Refuses_two_peers_of_one_vnet_that_overlap(string vnet, string remote) => Assert.Equal(
        "VnetAddressSpaceOverlapsWithAlreadyPeeredVnet",
        _lab.Peering("hub", "east").Refused(
            ErrorId.AddressPrefixOverlaps,
            new AddPeering(NetworkLab.VNetId(vnet), NetworkLab.VNetId(remote))).AzureCode);

    [Fact]
    public void Minds_only_the_peers_of_the_two() =>
        _lab.Peering("hub", "east").VNet("other", "10.5.0.0/16").Peering("other", "twin");
}
