using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VNetRuleTenantRuleTests
{
    private const string Name = "contoso01";

    [Theory]
    [InlineData(ResourceType.StorageAccount)]
    [InlineData(ResourceType.KeyVault)]
    [InlineData(ResourceType.CognitiveServicesAccount)]
    public void Some_services_take_subnets_of_another_tenant(ResourceType type) =>
        Assert.Null(Add(type, "abroad").Refusal);

    [Theory]
    [InlineData(ResourceType.SqlServer)]
    [InlineData(ResourceType.PostgreSqlServer)]
    [InlineData(ResourceType.CosmosDbAccount)]
    [InlineData(ResourceType.ServiceBusNamespace)]
    [InlineData(ResourceType.EventHubsNamespace)]
    [InlineData(ResourceType.WebApp)]
    [InlineData(ResourceType.DataLakeStoreGen1)]
    public void The_others_do_not(ResourceType type)
    {
        Refusal refusal = Add(type, "abroad").Refusal!;

        Assert.Equal(ErrorId.CrossTenantNotSupported, refusal.Id);
        Assert.Contains("abroad", refusal.Message, System.StringComparison.Ordinal);
        Assert.Contains(
            "StorageAccount, KeyVault, CognitiveServicesAccount", refusal.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ResourceType.SqlServer)]
    [InlineData(ResourceType.WebApp)]
    public void Another_subscription_of_the_tenant_is_fine_everywhere(ResourceType type) =>
        Assert.Null(Add(type, SimTopology.DefaultTenantId).Refusal);

    [Fact]
    public void Peerings_may_cross_tenants() => Assert.Equal(2, Elsewhere("abroad")
        .After(new AddPeering(Lab.Hub, s_vnet))
        .Peerings.Count);

    private static readonly string s_vnet =
        ArmId.Compose("sub2", SimTopology.DefaultResourceGroupName, ArmTypes.VNet, "spoke");

    private static readonly string s_subnet = ArmId.Child(s_vnet, ArmTypes.Subnets, "app");

    /// <summary>A VNet in a subscription of a tenant.</summary>
    private static SimTopology Elsewhere(string tenant) => Lab.Topology
        .After(new CreateSubscription("sub2") { TenantId = tenant })
        .After(new CreateVNet(new("spoke") { SubscriptionId = "sub2" }, ["10.9.0.0/16"]))
        .After(new CreateSubnet(s_vnet, "app", ["10.9.1.0/24"]));

    private static Result<Changed> Add(ResourceType type, string tenant)
    {
        SimTopology topology = Elsewhere(tenant)
            .WithResource(type, Name, sku: type == ResourceType.ServiceBusNamespace ? "Premium" : null)
            .After(new EnableServiceEndpoint(s_subnet, ServiceCatalogue.ForResourceType(type).Service));
        return new AddVNetRule(Lab.ResourceId(type, Name), s_subnet).Apply(topology);
    }
}
