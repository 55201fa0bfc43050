using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class IPRuleSkuRuleTests
{
    [Theory]
    [InlineData("Basic")]
    [InlineData("basic")]
    public void Refuses_them_in_the_lowest_tier_of_event_hubs(string sku) => Lab.Topology
        .WithResource(ResourceType.EventHubsNamespace, "contoso01", sku: sku)
        .Refuses(
            new AddIPRule(Lab.ResourceId(ResourceType.EventHubsNamespace, "contoso01"), "203.0.113.7"),
            ErrorId.SkuNotSupported);

    [Theory]
    [InlineData(ResourceType.EventHubsNamespace, "Standard")]
    [InlineData(ResourceType.ServiceBusNamespace, "Standard")]
    [InlineData(ResourceType.ServiceBusNamespace, "Premium")]
    public void Takes_them_elsewhere(ResourceType type, string sku) => Assert.Single(Lab.Topology
        .WithResource(type, "contoso01", sku: sku)
        .After(new AddIPRule(Lab.ResourceId(type, "contoso01"), "203.0.113.7"))
        .RulesOf(Lab.ResourceId(type, "contoso01")));

    [Fact]
    public void A_namespace_with_IP_rules_does_not_become_Basic()
    {
        string hub = Lab.ResourceId(ResourceType.EventHubsNamespace, "contoso01");

        Lab.Topology
            .WithResource(ResourceType.EventHubsNamespace, "contoso01")
            .After(new AddIPRule(hub, "203.0.113.7"))
            .Refuses(new SetResource(hub) { Sku = "Basic" }, ErrorId.SkuNotSupported);
    }
}
