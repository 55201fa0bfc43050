using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ResourceNameRuleTests
{
    [Fact]
    public void Refuses_a_name_taken_in_another_resource_group()
    {
        Refusal refusal = Lab.Topology
            .WithResource(ResourceType.StorageAccount, "stdata")
            .Refuses(
                new CreateResource(
                    new Placement("stdata") { ResourceGroupName = "other" }, ResourceType.StorageAccount),
                ErrorId.ResourceExists);

        Assert.Contains("stdata.blob.core.windows.net", refusal.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_namespace_name_that_the_other_messaging_service_has() => Lab.Topology
        .WithResource(ResourceType.ServiceBusNamespace, "contoso01")
        .Refuses(
            new CreateResource(new Placement("Contoso01"), ResourceType.EventHubsNamespace), ErrorId.ResourceExists);

    [Fact]
    public void Takes_one_name_for_services_with_different_suffixes() => Assert.Equal(2, Lab.Topology
        .WithResource(ResourceType.StorageAccount, "contoso01")
        .WithResource(ResourceType.KeyVault, "contoso01")
        .Resources.Count);
}
