using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>What documentation and users say of namespaces of Service Bus and Event Hubs.</summary>
public sealed class MessagingExamples
{
    [Theory]
    [InlineData(ResourceType.ServiceBusNamespace)]
    [InlineData(ResourceType.EventHubsNamespace)]
    [Trait("Example", "104")]
    public void Deny_without_rules_lets_any_client_in(ResourceType type) =>
        Assert.Equal(Verdict.Reachable, Denying(type).Ask("203.0.113.9", "messages").Verdict);

    [Theory]
    [InlineData(ResourceType.ServiceBusNamespace)]
    [InlineData(ResourceType.EventHubsNamespace)]
    [Trait("Example", "106")]
    public void Deny_with_a_rule_answers_an_unlisted_client_as_if_it_were_not_authorised(ResourceType type)
    {
        SimReachability answer = Denying(type).IPRule("messages", "198.51.100.0/24").Ask("203.0.113.9", "messages");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(401, answer.Response!.StatusCode);
        Assert.StartsWith("Ip has been prevented to connect to the endpoint", answer.Response.Message);
    }

    [Theory]
    [InlineData(ResourceType.ServiceBusNamespace, "Standard", "Microsoft.ServiceBus")]
    [InlineData(ResourceType.EventHubsNamespace, "Basic", "Microsoft.EventHub")]
    [Trait("Example", "107")]
    public void The_lower_tiers_support_no_VNet_rules(ResourceType type, string sku, string endpoint) => Lab.Topology
        .WithResource(type, "contoso01", sku: sku)
        .WithEndpoint(Lab.App, endpoint)
        .Refuses(new AddVNetRule(Lab.ResourceId(type, "contoso01"), Lab.App), ErrorId.SkuNotSupported);

    private static World Denying(ResourceType type) => new World()
        .VNet("hub", "10.0.0.0/16")
        .Resource(type, "messages", defaultAction: RuleAction.Deny);
}
