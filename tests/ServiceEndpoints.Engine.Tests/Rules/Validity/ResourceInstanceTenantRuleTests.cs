using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ResourceInstanceTenantRuleTests
{
    private static readonly string s_account = Lab.ResourceId(ResourceType.StorageAccount, "stdata");

    private static readonly SimTopology s_topology = Lab.Topology
        .WithResource(ResourceType.StorageAccount, "stdata")
        .After(new CreateSubscription("partner") { TenantId = "abroad" })
        .After(new CreateSubscription("sub2"));

    [Fact]
    public void Refuses_an_instance_of_another_tenant() => s_topology.Refuses(
        new AddResourceInstanceRule(s_account, Workspace("partner")), ErrorId.CrossTenantNotSupported);

    [Theory]
    [InlineData("sub2")]
    [InlineData("never-declared")]
    public void Takes_one_of_the_same_tenant(string subscription) => Assert.Single(s_topology
        .After(new AddResourceInstanceRule(s_account, Workspace(subscription)))
        .RulesOf(s_account));

    private static string Workspace(string subscription) =>
        ArmId.Compose(subscription, "rg", "Microsoft.Synapse/workspaces", "ws");
}
