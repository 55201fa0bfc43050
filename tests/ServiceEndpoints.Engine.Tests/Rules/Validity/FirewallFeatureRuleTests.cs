using System.Linq;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class FirewallFeatureRuleTests
{
    [Theory]
    [InlineData(ResourceType.SqlServer)]
    [InlineData(ResourceType.SynapseWorkspace)]
    [InlineData(ResourceType.PostgreSqlServer)]
    [InlineData(ResourceType.MySqlServer)]
    [InlineData(ResourceType.MariaDbServer)]
    [InlineData(ResourceType.CosmosDbAccount)]
    public void Refuses_a_default_action_where_there_are_rules_only(ResourceType type)
    {
        Made(type).Refuses(
            new SetFirewall(Id(type)) { DefaultAction = RuleAction.Deny }, ErrorId.NotSupportedByResource);
        Lab.Topology.Refuses(
            new CreateResource(new Placement("contoso01"), type) { DefaultAction = RuleAction.Allow },
            ErrorId.NotSupportedByResource);
    }

    [Theory]
    [InlineData(ResourceType.SqlServer, "AzureServices")]
    [InlineData(ResourceType.WebApp, "None")]
    [InlineData(ResourceType.DataLakeStoreGen1, "AzureServices")]
    [InlineData(ResourceType.KeyVault, "Logging")]
    public void Refuses_exceptions_that_the_type_lacks(ResourceType type, string word) =>
        Made(type).Refuses(new SetFirewall(Id(type)) { Bypass = [word] }, ErrorId.NotSupportedByResource);

    [Fact]
    public void Takes_no_exceptions_for_a_key_vault() => Assert.Empty(Made(ResourceType.KeyVault)
        .After(new SetFirewall(Id(ResourceType.KeyVault)) { Bypass = ["none"] })
        .Resources.Single().Firewall.Bypass);

    [Fact]
    public void Refuses_to_close_a_type_that_cannot_be_closed() => Made(ResourceType.DataLakeStoreGen1).Refuses(
        new SetFirewall(Id(ResourceType.DataLakeStoreGen1)) { PublicNetworkAccess = PublicNetworkAccess.Disabled },
        ErrorId.NotSupportedByResource);

    [Theory]
    [InlineData(ResourceType.SqlServer)]
    [InlineData(ResourceType.CosmosDbAccount)]
    public void Refuses_a_SKU_where_none_matters(ResourceType type) => Lab.Topology.Refuses(
        new CreateResource(new Placement("contoso01"), type) { Sku = "S0" }, ErrorId.NotSupportedByResource);

    private static string Id(ResourceType type) => Lab.ResourceId(type, "contoso01");

    private static SimTopology Made(ResourceType type) => Lab.Topology.WithResource(type, "contoso01");
}
