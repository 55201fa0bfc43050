using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class IPRuleAddressRuleTests
{
    [Theory]
    [InlineData("10.0.0.4")]
    [InlineData("172.31.0.0/16")]
    [InlineData("192.168.1.0/24")]
    [InlineData("100.64.0.0/10")]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    public void Refuses_addresses_that_never_arrive(string text)
    {
        foreach (ResourceType type in new[]
        {
            ResourceType.StorageAccount,
            ResourceType.KeyVault,
            ResourceType.CosmosDbAccount,
            ResourceType.CognitiveServicesAccount,
        })
        {
            Assert.Equal(ErrorId.InvalidIPRule, Add(type, text)?.Id);
        }
    }

    [Theory]
    [InlineData(ResourceType.StorageAccount, "192.0.2.1")]
    [InlineData(ResourceType.StorageAccount, "198.51.100.0/24")]
    [InlineData(ResourceType.KeyVault, "172.32.0.0/16")]
    [InlineData(ResourceType.KeyVault, "8.0.0.0/6")]
    [InlineData(ResourceType.SqlServer, "10.0.0.4")]
    [InlineData(ResourceType.EventHubsNamespace, "10.1.1.1")]
    [InlineData(ResourceType.WebApp, "10.0.0.0/24")]
    public void Takes_public_ones_and_services_that_do_not_ask(ResourceType type, string text) =>
        Assert.Null(Add(type, text));

    [Fact]
    public void Speaks_for_a_key_vault_in_its_words() => Assert.Equal(
        "Invalid value found at properties.networkAcls.ipRules[0].value: 192.168.1.0/24 belongs to forbidden range "
        + "192.168.0.0-192.168.255.255 (private IP addresses)",
        Add(ResourceType.KeyVault, "192.168.1.0/24")?.Message);

    private static Refusal? Add(ResourceType type, string text) => new AddIPRule(
        Lab.ResourceId(type, "contoso01"), text).Apply(Lab.Topology.WithResource(type, "contoso01")).Refusal;
}
