using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SubnetInsideVNetRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/24", "10.0.1.0/24");

    [Theory]
    [InlineData("10.1.0.0/24")]
    [InlineData("10.0.0.0/16")]
    [InlineData("10.0.0.0/23")]
    public void Refuses_a_range_that_no_range_of_the_vnet_holds(string prefix) => Assert.Equal(
        "NetcfgSubnetRangeOutsideVnet",
        _lab.Refused(
            ErrorId.SubnetOutsideAddressSpace,
            new CreateSubnet(NetworkLab.VNetId("hub"), "app", [prefix])).AzureCode);

    [Fact]
    public void Takes_ranges_of_different_ranges_of_the_vnet() => _lab.Subnet("hub/app", "10.0.0.0/25", "10.0.1.0/24");
}
