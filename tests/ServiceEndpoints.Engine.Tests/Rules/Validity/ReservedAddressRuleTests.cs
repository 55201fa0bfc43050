using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ReservedAddressRuleTests
{
    private readonly SimSubnet _subnet = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24", "10.0.9.0/29")
        .Topology.Subnets.Find(NetworkLab.SubnetId("hub/app"))!;

    [Theory]
    [InlineData("10.0.1.0")]
    [InlineData("10.0.1.1")]
    [InlineData("10.0.1.3")]
    [InlineData("10.0.1.255")]
    [InlineData("10.0.9.2")]
    [InlineData("10.0.9.7")]
    public void Keeps_the_first_four_and_the_last_of_every_range(string address) => Assert.Equal(
        ErrorId.AddressReserved, ReservedAddressRule.Judge(_subnet, IPv4Address.Parse(address))!.Id);

    [Theory]
    [InlineData("10.0.1.4")]
    [InlineData("10.0.1.254")]
    [InlineData("10.0.9.4")]
    [InlineData("10.0.9.6")]
    public void Gives_the_others(string address) =>
        Assert.Null(ReservedAddressRule.Judge(_subnet, IPv4Address.Parse(address)));
}
