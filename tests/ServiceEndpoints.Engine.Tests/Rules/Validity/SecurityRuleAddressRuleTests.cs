using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Security;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SecurityRuleAddressRuleTests
{
    [Theory]
    [InlineData("*")]
    [InlineData("10.0.0.4")]
    [InlineData("10.0.0.0/24")]
    [InlineData("0.0.0.0/0")]
    [InlineData("2001:db8::/32")]
    [InlineData("2001:db8::1")]
    [InlineData("virtualnetwork")]
    public void Takes_addresses_of_both_families(string text) => Assert.Single(
        SecurityLab.Topology.After(SecurityLab.Rule with { SourceAddressPrefix = [text] }).RulesOf());

    [Theory]
    [InlineData("")]
    [InlineData("10.0.0.256")]
    [InlineData("10.0.0.1/24")]
    [InlineData("10.0.0.1-10.0.0.9")]
    [InlineData("2001:db8::g/32")]
    public void Refuses_what_is_no_address(string text)
    {
        Refusal refusal = SecurityLab.Topology.Refuses(
            SecurityLab.Rule with { DestinationAddressPrefix = [text] }, ErrorId.AddressPrefixInvalid);

        Assert.Equal("SecurityRuleInvalidAddressPrefix", refusal.AzureCode);
    }
}
