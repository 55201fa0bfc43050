using ServiceEndpoints.Addressing;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class AddressTextRuleTests
{
    [Fact]
    public void Reads_addresses() => Assert.Equal(
        [IPv4Address.Parse("10.0.0.4"), IPv4Address.Parse("20.1.2.3")],
        AddressTextRule.Read(["10.0.0.4", "20.1.2.3"]).Value);

    [Theory]
    [InlineData("10.0.0")]
    [InlineData("10.0.0.04")]
    [InlineData("10.0.0.4/32")]
    [InlineData("fd00::1")]
    [InlineData("")]
    public void Refuses_text_that_is_no_address(string text) =>
        Assert.Equal(ErrorId.ValueInvalid, AddressTextRule.Read(text).Refusal!.Id);

    [Fact]
    public void Reads_no_text_as_no_address()
    {
        Assert.Null(AddressTextRule.Read((string?)null, out IPv4Address? address));
        Assert.Null(address);
    }
}
