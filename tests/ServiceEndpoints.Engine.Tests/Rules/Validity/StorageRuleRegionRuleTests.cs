using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class StorageRuleRegionRuleTests
{
    [Theory]
    [InlineData("Microsoft.Storage", "centralus", 1)]
    [InlineData("Microsoft.Storage", "westus", 0)]
    [InlineData("Microsoft.Storage", "eastus", 0)]
    [InlineData("Microsoft.Storage.Global", "centralus", 0)]
    public void Warns_of_a_rule_that_never_matches(string service, string region, int warnings)
    {
        Changed made = Lab.Topology
            .WithResource(ResourceType.StorageAccount, "stdata", region)
            .WithEndpoint(Lab.App, service)
            .Made(new AddVNetRule(Lab.ResourceId(ResourceType.StorageAccount, "stdata"), Lab.App));

        Assert.Equal(warnings, made.Warnings.Count);
    }
}
