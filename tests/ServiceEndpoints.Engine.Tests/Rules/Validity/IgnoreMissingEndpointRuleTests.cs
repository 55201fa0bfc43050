using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class IgnoreMissingEndpointRuleTests
{
    [Theory]
    [InlineData(ResourceType.SqlServer)]
    [InlineData(ResourceType.SynapseWorkspace)]
    [InlineData(ResourceType.PostgreSqlServer)]
    [InlineData(ResourceType.CosmosDbAccount)]
    [InlineData(ResourceType.KeyVault)]
    [InlineData(ResourceType.EventHubsNamespace)]
    [InlineData(ResourceType.WebApp)]
    [InlineData(ResourceType.CognitiveServicesAccount)]
    public void Takes_the_rule_before_the_endpoint(ResourceType type)
    {
        string id = Lab.ResourceId(type, "contoso01");

        SimTopology after = Lab.Topology
            .WithResource(type, "contoso01")
            .After(new AddVNetRule(id, Lab.App) { IgnoreMissingEndpoint = true });

        Assert.True(Assert.Single(after.RulesOf(id)).IgnoreMissingEndpoint);
    }

    [Theory]
    [InlineData(ResourceType.StorageAccount)]
    [InlineData(ResourceType.DataLakeStoreGen1)]
    public void Refuses_where_the_service_has_no_such_thing(ResourceType type) => Lab.Topology
        .WithResource(type, "contoso01")
        .Refuses(
            new AddVNetRule(Lab.ResourceId(type, "contoso01"), Lab.App) { IgnoreMissingEndpoint = true },
            ErrorId.NotSupportedByResource);
}
