using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Rights;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Rights;

public sealed class VNetRulesJoinTheirSubnetTests
{
    [Theory]
    [InlineData(ResourceType.StorageAccount, "Storage Account Contributor")]
    [InlineData(ResourceType.CosmosDbAccount, "DocumentDB Account Contributor")]
    [InlineData(ResourceType.CosmosDbAccount, "Cosmos DB Operator")]
    public void Some_administrators_may(ResourceType type, string role) => Assert.Null(Made(type)
        .Granted(role, RightsLab.Subscription)
        .Asks(new AddVNetRule(Lab.ResourceId(type, "contoso01"), Lab.App)));

    [Theory]
    [InlineData(ResourceType.SqlServer, "SQL Server Contributor")]
    [InlineData(ResourceType.KeyVault, "Key Vault Contributor")]
    [InlineData(ResourceType.CognitiveServicesAccount, "Cognitive Services Contributor")]
    [InlineData(ResourceType.WebApp, "Website Contributor")]
    [InlineData(ResourceType.ServiceBusNamespace, "Azure Service Bus Data Owner")]
    [InlineData(ResourceType.EventHubsNamespace, "Azure Event Hubs Data Owner")]
    public void Others_may_not_though_they_administer_the_service(ResourceType type, string role) => Made(type)
        .Granted(role, RightsLab.Subscription)
        .Forbids(new AddVNetRule(Lab.ResourceId(type, "contoso01"), Lab.App), ErrorId.LinkedAuthorizationFailed);

    [Fact]
    public void Whoever_manages_the_security_of_SQL_joins_and_writes_no_rule() => Made(ResourceType.SqlServer)
        .Granted("SQL Security Manager", RightsLab.Subscription)
        .Forbids(
            new AddVNetRule(Lab.ResourceId(ResourceType.SqlServer, "contoso01"), Lab.App), ErrorId.AuthorizationFailed);

    [Fact]
    public void Says_where_sources_disagree_about_Storage()
    {
        SimTopology topology = Made(ResourceType.StorageAccount)
            .May(RightsLab.Group, "Microsoft.Storage/storageAccounts/*");
        AddVNetRule change = new(Lab.ResourceId(ResourceType.StorageAccount, "contoso01"), Lab.App);

        string without = topology.Forbids(change, ErrorId.LinkedAuthorizationFailed).Message;
        string with = topology.WithEndpoint(Lab.App, "Microsoft.Storage")
            .Forbids(change, ErrorId.LinkedAuthorizationFailed).Message;

        Assert.DoesNotContain("D-JOIN", without, System.StringComparison.Ordinal);
        Assert.Contains("D-JOIN", with, System.StringComparison.Ordinal);
    }

    private static SimTopology Made(ResourceType type) => Lab.Topology.WithResource(type, "contoso01");
}
