using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VNetRuleEndpointRuleTests
{
    [Fact]
    public void Refuses_for_storage_in_the_words_of_Azure()
    {
        Refusal refusal = Refused(ResourceType.StorageAccount, ErrorId.SubnetsHaveNoServiceEndpointsConfigured);

        Assert.Equal("NetworkAclsValidationFailure", refusal.AzureCode);
        Assert.Equal(
            "Validation of network acls failure: SubnetsHaveNoServiceEndpointsConfigured:Subnets app of virtual "
            + $"network {Lab.Hub} do not have ServiceEndpoints for Microsoft.Storage resources configured. Add "
            + "Microsoft.Storage to subnet's ServiceEndpoints collection before trying to ACL Microsoft.Storage "
            + "resources to these subnets..",
            refusal.Message);
    }

    [Fact]
    public void Refuses_for_a_key_vault_in_its_words()
    {
        Refusal refusal = Refused(ResourceType.KeyVault, ErrorId.SubnetsHaveNoServiceEndpointsConfigured);

        Assert.Equal("VirtualNetworkNotValid", refusal.AzureCode);
        Assert.StartsWith(
            "Operation on Virtual Network could not be performed. StatusCode: 400 (BadRequest). Error Code: "
            + "SubnetsHaveNoServiceEndpointsConfigured. Error Message: Subnets app",
            refusal.Message,
            System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ResourceType.SqlServer)]
    [InlineData(ResourceType.SynapseWorkspace)]
    [InlineData(ResourceType.PostgreSqlServer)]
    [InlineData(ResourceType.MySqlServer)]
    [InlineData(ResourceType.MariaDbServer)]
    public void Refuses_for_the_SQL_family_with_its_own_code(ResourceType type) =>
        Assert.Equal(
            "VirtualNetworkRuleBadRequest", Refused(type, ErrorId.VirtualNetworkRuleBadRequest).AzureCode);

    [Theory]
    [InlineData(ResourceType.CosmosDbAccount)]
    [InlineData(ResourceType.EventHubsNamespace)]
    [InlineData(ResourceType.DataLakeStoreGen1)]
    [InlineData(ResourceType.WebApp)]
    [InlineData(ResourceType.CognitiveServicesAccount)]
    public void Refuses_for_all_others(ResourceType type) => Assert.Equal(
        "SubnetsHaveNoServiceEndpointsConfigured",
        Refused(type, ErrorId.SubnetsHaveNoServiceEndpointsConfigured).AzureCode);

    [Theory]
    [InlineData("Microsoft.Storage")]
    [InlineData("Microsoft.Storage.Global")]
    public void Takes_either_storage_endpoint(string service) => Assert.Single(Lab.Topology
        .WithResource(ResourceType.StorageAccount, "contoso01")
        .WithEndpoint(Lab.App, service)
        .After(new AddVNetRule(Lab.ResourceId(ResourceType.StorageAccount, "contoso01"), Lab.App))
        .RulesOf(Lab.ResourceId(ResourceType.StorageAccount, "contoso01")));

    private static Refusal Refused(ResourceType type, ErrorId id) => Lab.Topology
        .WithResource(type, "contoso01")
        .WithEndpoint(Lab.Data, ServiceCatalogue.ForResourceType(type).Service)
        .Refuses(new AddVNetRule(Lab.ResourceId(type, "contoso01"), Lab.App), id);
}
