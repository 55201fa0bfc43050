using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PrivateEndpointGroupRuleTests
{
    [Theory]
    [InlineData(ResourceType.StorageAccount, null, "blob")]
    [InlineData(ResourceType.StorageAccount, "Queue", "queue")]
    [InlineData(ResourceType.SqlServer, null, "sqlServer")]
    [InlineData(ResourceType.KeyVault, null, "vault")]
    public void Gives_the_group_in_the_spelling_of_Azure(ResourceType type, string? asked, string group) =>
        Assert.Equal(group, Read(type, asked).Value);

    [Theory]
    [InlineData(ResourceType.KeyVault, "blob")]
    [InlineData(ResourceType.DataLakeStoreGen1, null)]
    public void Refuses_what_the_type_does_not_offer(ResourceType type, string? asked) =>
        Assert.Equal(ErrorId.NotSupportedByResource, Read(type, asked).Refusal?.Id);

    private static Result<string> Read(ResourceType type, string? asked) => PrivateEndpointGroupRule.Read(
        Lab.Topology.WithResource(type, "contoso01").Resources.Single(), asked);
}
