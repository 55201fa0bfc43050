using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PublicAddressRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().NatGateway("nat", "20.1.2.3");

    [Theory]
    [InlineData("10.0.0.4")]
    [InlineData("100.64.0.1")]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("224.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("255.255.255.255")]
    public void Refuses_an_address_that_is_never_public(string address) => Assert.Equal(
        ErrorId.ValueInvalid, PublicAddressRule.Judge(_lab.Topology, [IPv4Address.Parse(address)], "me")!.Id);

    [Theory]
    [InlineData("20.9.9.9")]
    [InlineData("203.0.113.1")]
    public void Takes_a_public_one_and_those_of_examples(string address) =>
        Assert.Null(PublicAddressRule.Judge(_lab.Topology, [IPv4Address.Parse(address)], "me"));

    [Fact]
    public void Refuses_an_address_that_something_else_has()
    {
        IPv4Address taken = IPv4Address.Parse("20.1.2.3");

        Assert.Equal(ErrorId.AddressInUse, PublicAddressRule.Judge(_lab.Topology, [taken], "me")!.Id);
        Assert.Null(PublicAddressRule.Judge(_lab.Topology, [taken], NetworkLab.Id(ArmTypes.NatGateway, "NAT")));
    }

    [Fact]
    public void Refuses_an_address_named_twice()
    {
        IPv4Address address = IPv4Address.Parse("20.9.9.9");

        Assert.Equal(ErrorId.AddressInUse, PublicAddressRule.Judge(_lab.Topology, [address, address], "me")!.Id);
    }
}
