using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SubnetsDisjointRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24");

    [Theory]
    [InlineData("10.0.1.128/25")]
    [InlineData("10.0.0.0/23")]
    public void Refuses_a_range_that_another_subnet_has(string prefix) => Assert.Equal(
        "NetcfgSubnetRangesOverlap",
        _lab.Refused(
            ErrorId.AddressPrefixOverlaps,
            new CreateSubnet(NetworkLab.VNetId("hub"), "data", [prefix])).AzureCode);

    [Fact]
    public void Refuses_ranges_of_one_subnet_that_overlap() => _lab.Refused(
        ErrorId.AddressPrefixOverlaps,
        new CreateSubnet(NetworkLab.VNetId("hub"), "data", ["10.0.2.0/24", "10.0.2.0/25"]));

    [Fact]
    public void Minds_neither_other_vnets_nor_the_subnet_itself() => _lab
        .VNet("twin", "10.0.0.0/16")
        .Subnet("twin/app", "10.0.1.0/24")
        .With(new SetSubnet(NetworkLab.SubnetId("hub/app")) { AddressPrefix = Edits.To("10.0.0.0/23") });
}
