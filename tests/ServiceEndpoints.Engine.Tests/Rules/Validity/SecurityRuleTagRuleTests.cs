using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Security;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SecurityRuleTagRuleTests
{
    [Theory]
    [InlineData("Internet")]
    [InlineData("AzureLoadBalancer")]
    [InlineData("AzurePlatformDNS")]
    [InlineData("Storage")]
    [InlineData("storage.westus2")]
    public void Takes_tags_of_the_file_and_the_special_ones(string tag) => Assert.Single(
        SecurityLab.Topology.After(SecurityLab.Rule with { SourceAddressPrefix = [tag] }).RulesOf());

    [Fact]
    public void Refuses_tags_that_there_are_not()
    {
        Refusal refusal = SecurityLab.Topology.Refuses(
            SecurityLab.Rule with { SourceAddressPrefix = ["Storage.Moon"] }, ErrorId.ServiceTagUnknown);

        Assert.Equal("Storage.Moon", refusal.Target);
    }

    [Fact]
    public void Looks_into_the_file_in_use() =>
        (SecurityLab.Topology with { ServiceTags = new ServiceTagSet(1, "Public", null, []) })
            .Refuses(SecurityLab.Rule with { SourceAddressPrefix = ["Storage"] }, ErrorId.ServiceTagUnknown);
}
