using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class NetworkRuleLimitRuleTests
{
    [Theory]
    [InlineData(ResourceType.StorageAccount, 400)]
    [InlineData(ResourceType.SqlServer, 128)]
    [InlineData(ResourceType.KeyVault, 1000)]
    [InlineData(ResourceType.CognitiveServicesAccount, 100)]
    [InlineData(ResourceType.WebApp, 512)]
    public void Takes_as_many_IP_rules_as_the_service_says(ResourceType type, int limit)
    {
        string id = Lab.ResourceId(type, "contoso01");
        SimTopology full = Enumerable.Range(0, limit).Aggregate(
            Lab.Topology.WithResource(type, "contoso01"),
            (topology, number) => topology.After(new AddIPRule(id, $"203.0.{number / 250}.{number % 250}")));

        Refusal refusal = full.Refuses(new AddIPRule(id, "198.51.100.1"), ErrorId.LimitExceeded);

        Assert.Equal(limit, full.RulesOf(id).Count);
        Assert.Contains($"{limit}", refusal.Message, System.StringComparison.Ordinal);
        Assert.Contains("https://learn.microsoft.com/", refusal.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ResourceType.StorageAccount, 400)]
    [InlineData(ResourceType.SqlServer, 128)]
    [InlineData(ResourceType.CosmosDbAccount, 256)]
    [InlineData(ResourceType.KeyVault, 200)]
    [InlineData(ResourceType.EventHubsNamespace, 128)]
    [InlineData(ResourceType.DataLakeStoreGen1, 100)]
    [InlineData(ResourceType.CognitiveServicesAccount, 100)]
    public void Takes_as_many_VNet_rules_as_the_service_says(ResourceType type, int limit)
    {
        SimTopology topology = Full(Lab.Topology.WithResource(type, "contoso01"), type, limit);

        topology.Refuses(new AddVNetRule(Lab.ResourceId(type, "contoso01"), Lab.Data), ErrorId.LimitExceeded);
        Assert.Equal(limit, topology.RulesOf(Lab.ResourceId(type, "contoso01")).Count);
    }

    [Fact]
    public void Follows_the_limit_of_the_topology() => Full(
        Lab.Topology.With("StorageVNetRules", 2).WithResource(ResourceType.StorageAccount, "contoso01"),
        ResourceType.StorageAccount,
        2).Refuses(
            new AddVNetRule(Lab.ResourceId(ResourceType.StorageAccount, "contoso01"), Lab.Data),
            ErrorId.LimitExceeded);

    [Fact]
    public void Counts_the_kinds_apart()
    {
        string id = Lab.ResourceId(ResourceType.StorageAccount, "contoso01");
        SimTopology topology = Full(
            Lab.Topology.With("StorageVNetRules", 1).WithResource(ResourceType.StorageAccount, "contoso01"),
            ResourceType.StorageAccount,
            1);

        Assert.Equal(2, topology.After(new AddIPRule(id, "203.0.113.7")).RulesOf(id).Count);
    }

    private static SimTopology Full(SimTopology topology, ResourceType type, int count)
    {
        string service = ServiceCatalogue.ForResourceType(type).Service;
        SimTopology ready = topology.WithEndpoint(Lab.Data, service);
        return Enumerable.Range(0, count).Aggregate(ready, (current, number) => current
            .WithSubnet(Lab.Hub, $"s{number}", $"10.{100 + (number / 250)}.{number % 250}.0/24")
            .WithEndpoint(Lab.SubnetId("hub", $"s{number}"), service)
            .After(new AddVNetRule(Lab.ResourceId(type, "contoso01"), Lab.SubnetId("hub", $"s{number}"))));
    }
}
