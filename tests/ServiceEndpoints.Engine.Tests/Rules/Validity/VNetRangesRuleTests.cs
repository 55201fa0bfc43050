using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VNetRangesRuleTests
{
    [Theory]
    [InlineData("224.0.0.0/8")]
    [InlineData("255.255.255.255/32")]
    [InlineData("127.0.0.0/16")]
    [InlineData("169.254.1.0/24")]
    [InlineData("168.63.129.0/24")]
    [InlineData("0.0.0.0/0")]
    public void Refuses_a_range_that_azure_does_not_give_out(string prefix) => new NetworkLab()
        .Refused(ErrorId.AddressPrefixInvalid, new CreateVNet(new("hub"), ["10.0.0.0/16", prefix]));

    [Theory]
    [InlineData("10.0.0.0/8")]
    [InlineData("20.0.0.0/16")]
    [InlineData("100.64.0.0/10")]
    public void Takes_any_other_range_also_a_public_one(string prefix) => new NetworkLab().VNet("hub", prefix);
}
