using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Security;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SecurityRulePortRuleTests
{
    [Theory]
    [InlineData("65536")]
    [InlineData("90-80")]
    [InlineData("http")]
    [InlineData("")]
    public void Refuses_what_is_no_port(string text)
    {
        Refusal refusal = SecurityLab.Topology.Refuses(
            SecurityLab.Rule with { DestinationPortRange = [text] }, ErrorId.ValueInvalid);

        Assert.Equal("SecurityRuleInvalidPortRange", refusal.AzureCode);
    }

    [Fact]
    public void Refuses_no_ports_at_all() => SecurityLab.Topology.Refuses(
        SecurityLab.Rule with { SourcePortRange = [] }, ErrorId.ValueInvalid);
}
