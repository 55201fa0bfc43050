using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Resources;

public sealed class AddResourceInstanceRuleTests
{
    private static readonly string s_account = Lab.ResourceId(ResourceType.StorageAccount, "stdata");
    private static readonly string s_factory = Lab.Id("Microsoft.DataFactory/factories", "adf1");

    [Fact]
    public void Adds_a_rule_for_a_resource_that_need_not_be_here()
    {
        SimTopology after = Lab.Topology
            .WithResource(ResourceType.StorageAccount, "stdata")
            .After(new AddResourceInstanceRule(s_account, s_factory));

        SimNetworkRule rule = Assert.Single(after.RulesOf(s_account));
        Assert.Equal((NetworkRuleKind.ResourceInstance, s_factory), (rule.Kind, rule.Value));
    }

    [Fact]
    public void Refuses_a_resource_that_does_not_exist() =>
        Lab.Topology.Refuses(new AddResourceInstanceRule(s_account, s_factory), ErrorId.ResourceNotFound);
}
