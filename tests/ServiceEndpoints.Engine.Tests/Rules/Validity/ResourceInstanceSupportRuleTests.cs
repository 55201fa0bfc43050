using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ResourceInstanceSupportRuleTests
{
    private static readonly string s_factory = Lab.Id("Microsoft.DataFactory/factories", "adf1");

    [Theory]
    [InlineData(ResourceType.StorageAccount)]
    [InlineData(ResourceType.CosmosDbAccount)]
    public void Takes_them_where_the_service_has_them(ResourceType type) => Assert.Single(Lab.Topology
        .WithResource(type, "contoso01")
        .After(new AddResourceInstanceRule(Lab.ResourceId(type, "contoso01"), s_factory))
        .RulesOf(Lab.ResourceId(type, "contoso01")));

    [Theory]
    [InlineData(ResourceType.SqlServer)]
    [InlineData(ResourceType.KeyVault)]
    [InlineData(ResourceType.WebApp)]
    public void Refuses_them_elsewhere(ResourceType type) => Lab.Topology
        .WithResource(type, "contoso01")
        .Refuses(
            new AddResourceInstanceRule(Lab.ResourceId(type, "contoso01"), s_factory), ErrorId.NotSupportedByResource);

    [Theory]
    [InlineData("adf1")]
    [InlineData("/subscriptions/1/resourceGroups/rg")]
    public void Refuses_what_is_no_id_of_a_resource(string instance) => Lab.Topology
        .WithResource(ResourceType.StorageAccount, "contoso01")
        .Refuses(
            new AddResourceInstanceRule(Lab.ResourceId(ResourceType.StorageAccount, "contoso01"), instance),
            ErrorId.ValueInvalid);
}
