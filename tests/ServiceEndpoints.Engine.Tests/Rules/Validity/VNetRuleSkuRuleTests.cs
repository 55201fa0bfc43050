using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VNetRuleSkuRuleTests
{
    [Theory]
    [InlineData(ResourceType.ServiceBusNamespace, "Microsoft.ServiceBus", "Basic")]
    [InlineData(ResourceType.ServiceBusNamespace, "Microsoft.ServiceBus", "Standard")]
    [InlineData(ResourceType.EventHubsNamespace, "Microsoft.EventHub", "basic")]
    [InlineData(ResourceType.PostgreSqlServer, "Microsoft.Sql", "Basic")]
    [InlineData(ResourceType.MySqlServer, "Microsoft.Sql", "B_Gen5_1")]
    [InlineData(ResourceType.MariaDbServer, "Microsoft.Sql", "Basic")]
    public void Refuses_the_tiers_that_have_no_VNet_rules(ResourceType type, string service, string sku) => Lab.Topology
        .WithResource(type, "contoso01", sku: sku)
        .WithEndpoint(Lab.App, service)
        .Refuses(new AddVNetRule(Lab.ResourceId(type, "contoso01"), Lab.App), ErrorId.SkuNotSupported);

    [Theory]
    [InlineData(ResourceType.ServiceBusNamespace, "Microsoft.ServiceBus", "Premium")]
    [InlineData(ResourceType.EventHubsNamespace, "Microsoft.EventHub", "Standard")]
    [InlineData(ResourceType.PostgreSqlServer, "Microsoft.Sql", "GP_Gen5_2")]
    [InlineData(ResourceType.MySqlServer, "Microsoft.Sql", "MemoryOptimized")]
    public void Takes_the_others(ResourceType type, string service, string sku) => Assert.Single(Lab.Topology
        .WithResource(type, "contoso01", sku: sku)
        .WithEndpoint(Lab.App, service)
        .After(new AddVNetRule(Lab.ResourceId(type, "contoso01"), Lab.App))
        .RulesOf(Lab.ResourceId(type, "contoso01")));

    [Fact]
    public void Leaves_IP_rules_alone() => Assert.Single(Lab.Topology
        .WithResource(ResourceType.ServiceBusNamespace, "contoso01")
        .After(new AddIPRule(Lab.ResourceId(ResourceType.ServiceBusNamespace, "contoso01"), "203.0.113.7"))
        .RulesOf(Lab.ResourceId(ResourceType.ServiceBusNamespace, "contoso01")));
}
