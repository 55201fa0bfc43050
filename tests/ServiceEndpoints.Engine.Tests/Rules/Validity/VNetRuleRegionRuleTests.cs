using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VNetRuleRegionRuleTests
{
    [Fact]
    public void Refuses_a_server_of_another_region_in_the_words_of_Azure()
    {
        Refusal refusal = Lab.Topology
            .WithResource(ResourceType.SqlServer, "sql1", "westus")
            .WithEndpoint(Lab.App, "Microsoft.Sql")
            .Refuses(
                new AddVNetRule(Lab.ResourceId(ResourceType.SqlServer, "sql1"), Lab.App),
                ErrorId.VirtualNetworkRuleBadRequest);

        Assert.Equal("VirtualNetworkRuleBadRequest", refusal.AzureCode);
        Assert.Equal(
            "Network resource provider returned following error: 'Microsoft.Sql resources in westus cannot be ACL-ed "
            + $"to virtual network {Lab.Hub} in eastus. Only resources in eastus can be ACL-ed to virtual networks in "
            + "eastus.'",
            refusal.Message);
    }

    [Fact]
    public void Refuses_it_also_when_the_endpoint_may_be_missing() => Lab.Topology
        .WithResource(ResourceType.PostgreSqlServer, "pg1", "westus")
        .Refuses(
            new AddVNetRule(Lab.ResourceId(ResourceType.PostgreSqlServer, "pg1"), Lab.App)
            {
                IgnoreMissingEndpoint = true,
            },
            ErrorId.VirtualNetworkRuleBadRequest);

    [Fact]
    public void Refuses_a_data_lake_of_another_region() => Lab.Topology
        .WithResource(ResourceType.DataLakeStoreGen1, "lake1", "westus")
        .WithEndpoint(Lab.App, "Microsoft.AzureActiveDirectory")
        .Refuses(
            new AddVNetRule(Lab.ResourceId(ResourceType.DataLakeStoreGen1, "lake1"), Lab.App),
            ErrorId.VirtualNetworkRuleBadRequest);

    [Theory]
    [InlineData(ResourceType.KeyVault, "Microsoft.KeyVault")]
    [InlineData(ResourceType.CosmosDbAccount, "Microsoft.AzureCosmosDB")]
    public void Lets_other_services_be_anywhere(ResourceType type, string service) => Assert.Single(Lab.Topology
        .WithResource(type, "contoso01", "japaneast")
        .WithEndpoint(Lab.App, service)
        .After(new AddVNetRule(Lab.ResourceId(type, "contoso01"), Lab.App))
        .RulesOf(Lab.ResourceId(type, "contoso01")));
}
