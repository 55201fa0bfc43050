using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class IPRuleSizeRuleTests
{
    [Theory]
    [InlineData(ResourceType.StorageAccount, "203.0.113.6/31")]
    [InlineData(ResourceType.StorageAccount, "203.0.113.7/32")]
    [InlineData(ResourceType.CognitiveServicesAccount, "203.0.113.7/32")]
    public void Refuses_blocks_of_one_or_two(ResourceType type, string text) =>
        Assert.Equal(ErrorId.InvalidIPRule, Add(type, text)?.Id);

    [Theory]
    [InlineData(ResourceType.StorageAccount, "203.0.113.7")]
    [InlineData(ResourceType.StorageAccount, "203.0.113.4/30")]
    [InlineData(ResourceType.KeyVault, "203.0.113.7/32")]
    public void Takes_addresses_and_wider_blocks(ResourceType type, string text) => Assert.Null(Add(type, text));

    private static Refusal? Add(ResourceType type, string text) => new AddIPRule(
        Lab.ResourceId(type, "contoso01"), text).Apply(Lab.Topology.WithResource(type, "contoso01")).Refusal;
}
