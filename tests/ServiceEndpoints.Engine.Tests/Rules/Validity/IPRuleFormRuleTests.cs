using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class IPRuleFormRuleTests
{
    [Theory]
    [InlineData(ResourceType.StorageAccount, "203.0.113.7")]
    [InlineData(ResourceType.StorageAccount, "203.0.113.0/24")]
    [InlineData(ResourceType.KeyVault, "203.0.113.7/32")]
    [InlineData(ResourceType.CosmosDbAccount, "0.0.0.0")]
    [InlineData(ResourceType.SqlServer, "203.0.113.1-203.0.113.9")]
    [InlineData(ResourceType.SqlServer, "203.0.113.7")]
    [InlineData(ResourceType.MySqlServer, "0.0.0.0-255.255.255.255")]
    [InlineData(ResourceType.WebApp, "203.0.113.0/24")]
    [InlineData(ResourceType.WebApp, "2001:db8::/32")]
    [InlineData(ResourceType.WebApp, "azurefrontdoor.backend")]
    [InlineData(ResourceType.WebApp, "anyvnets")]
    public void Takes_what_the_service_writes(ResourceType type, string text) => Assert.Null(Read(type, text));

    [Theory]
    [InlineData(ResourceType.StorageAccount, "203.0.113.1-203.0.113.9")]
    [InlineData(ResourceType.KeyVault, "203.0.113.1-203.0.113.9")]
    [InlineData(ResourceType.StorageAccount, "203.0.113.7/24")]
    [InlineData(ResourceType.StorageAccount, "Storage")]
    [InlineData(ResourceType.StorageAccount, "2001:db8::/32")]
    [InlineData(ResourceType.SqlServer, "203.0.113.9-203.0.113.1")]
    [InlineData(ResourceType.SqlServer, "")]
    [InlineData(ResourceType.WebApp, "2001:db8::1/32")]
    public void Refuses_what_it_does_not(ResourceType type, string text) =>
        Assert.Equal(ErrorId.InvalidIPRule, Read(type, text)?.Id);

    [Fact]
    public void Refuses_a_service_tag_that_there_is_not() =>
        Assert.Equal(ErrorId.ServiceTagUnknown, Read(ResourceType.WebApp, "NoSuchTag")?.Id);

    [Fact]
    public void Speaks_for_storage_in_the_words_of_Azure()
    {
        Refusal refusal = Read(ResourceType.StorageAccount, "nonsense")!;

        Assert.Equal("InvalidValuesForRequestParameters", refusal.AzureCode);
        Assert.StartsWith(
            "Values for request parameters are invalid: networkAcls.ipRule[*].value. For more information, see - "
            + "https://aka.ms/storagenetworkruleset",
            refusal.Message,
            System.StringComparison.Ordinal);
    }

    private static Refusal? Read(ResourceType type, string text) => new AddIPRule(
        Lab.ResourceId(type, "contoso01"), text).Apply(Lab.Topology.WithResource(type, "contoso01")).Refusal;
}
