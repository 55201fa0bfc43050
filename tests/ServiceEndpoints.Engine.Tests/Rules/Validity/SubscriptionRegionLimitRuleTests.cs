using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SubscriptionRegionLimitRuleTests
{
    private static readonly string[] s_regions = ["eastus", "westus", "westeurope"];

    [Fact]
    public void Counts_the_regions_and_subscriptions_of_one_VNet_and_service()
    {
        SimTopology topology = Spread(Lab.Topology.With(ServiceLimits.SubscriptionRegions, 3));

        topology.Refuses(
            new AddVNetRule(Lab.ResourceId(ResourceType.KeyVault, "kvlast"), Lab.App), ErrorId.LimitExceeded);
        topology.After(new AddVNetRule(Lab.ResourceId(ResourceType.KeyVault, "kvsame"), Lab.App));
    }

    [Fact]
    public void Does_not_count_other_VNets() => Spread(Lab.Topology.With(ServiceLimits.SubscriptionRegions, 3))
        .WithVNet("spoke", "10.9.0.0/16", Lab.Region)
        .WithSubnet(Lab.Id(ArmTypes.VNet, "spoke"), "app", "10.9.1.0/24")
        .WithEndpoint(Lab.SubnetId("spoke", "app"), "Microsoft.KeyVault")
        .After(new AddVNetRule(Lab.ResourceId(ResourceType.KeyVault, "kvlast"), Lab.SubnetId("spoke", "app")));

    [Fact]
    public void Counts_subscriptions_of_one_region_apart()
    {
        SimTopology topology = Lab.Topology
            .With(ServiceLimits.SubscriptionRegions, 1)
            .WithEndpoint(Lab.App, "Microsoft.KeyVault")
            .WithResource(ResourceType.KeyVault, "kvone")
            .After(new AddVNetRule(Lab.ResourceId(ResourceType.KeyVault, "kvone"), Lab.App))
            .After(new CreateResource(new Placement("kvtwo") { SubscriptionId = "other" }, ResourceType.KeyVault));
        string second = topology.Resources.Single(resource => resource.Name == "kvtwo").Id;

        topology.Refuses(new AddVNetRule(second, Lab.App), ErrorId.LimitExceeded);
    }

    private static SimTopology Spread(SimTopology topology) => s_regions.Aggregate(
        topology
            .WithEndpoint(Lab.App, "Microsoft.KeyVault")
            .WithResource(ResourceType.KeyVault, "kvlast", "japaneast")
            .WithResource(ResourceType.KeyVault, "kvsame", "westus"),
        (current, region) => current
            .WithResource(ResourceType.KeyVault, "kv" + region, region)
            .After(new AddVNetRule(Lab.ResourceId(ResourceType.KeyVault, "kv" + region), Lab.App)));
}
