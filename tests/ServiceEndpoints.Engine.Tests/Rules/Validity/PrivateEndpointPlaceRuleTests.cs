using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PrivateEndpointPlaceRuleTests
{
    [Fact]
    public void Refuses_another_region_than_the_VNet_has() => Lab.Topology
        .WithResource(ResourceType.KeyVault, "kv1", "westus")
        .Refuses(
            new CreatePrivateEndpoint(
                new Placement("pe1") { Location = "westus" }, Lab.ResourceId(ResourceType.KeyVault, "kv1"), Lab.App),
            ErrorId.ValueInvalid);
}
