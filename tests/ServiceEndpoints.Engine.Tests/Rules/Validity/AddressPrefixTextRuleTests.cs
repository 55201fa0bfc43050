using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class AddressPrefixTextRuleTests
{
    [Fact]
    public void Tells_IPv4_from_IPv6()
    {
        AddressRanges ranges = AddressPrefixTextRule.Read(["10.0.0.0/8", "fd00::/8", "172.16.0.0/12"]).Value;

        Assert.Equal("10.0.0.0/8, 172.16.0.0/12", ranges.IPv4.ToString());
        Assert.Equal("fd00::/8", ranges.IPv6.ToString());
    }

    [Theory]
    [InlineData("10.0.0.1/8")]
    [InlineData("10.0.0.0")]
    [InlineData("10.0.0.0/33")]
    [InlineData("fd00::1/8")]
    [InlineData("fd00::/129")]
    [InlineData("hub")]
    [InlineData("")]
    public void Refuses_text_that_is_no_block(string text)
    {
        Refusal refusal = AddressPrefixTextRule.Read(["10.0.0.0/8", text]).Refusal!;

        Assert.Equal((ErrorId.AddressPrefixInvalid, text), (refusal.Id, refusal.Target));
    }

    [Fact]
    public void An_address_space_has_an_IPv4_range()
    {
        Assert.Equal(ErrorId.AddressPrefixInvalid, AddressPrefixTextRule.ReadSpace([]).Refusal!.Id);
        Assert.Equal(ErrorId.AddressPrefixInvalid, AddressPrefixTextRule.ReadSpace(["fd00::/8"]).Refusal!.Id);
    }

    [Fact]
    public void Refuses_IPv6_where_only_IPv4_is_taken() =>
        Assert.Equal(ErrorId.AddressPrefixInvalid, AddressPrefixTextRule.ReadIPv4(["fd00::/8"]).Refusal!.Id);
}
