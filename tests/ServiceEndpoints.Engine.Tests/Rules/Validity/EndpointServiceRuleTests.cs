using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class EndpointServiceRuleTests
{
    [Theory]
    [InlineData("Microsoft.Storage")]
    [InlineData("Microsoft.Storage.Global")]
    [InlineData("Microsoft.Sql")]
    [InlineData("Microsoft.AzureCosmosDB")]
    [InlineData("Microsoft.KeyVault")]
    [InlineData("Microsoft.ServiceBus")]
    [InlineData("Microsoft.EventHub")]
    [InlineData("Microsoft.AzureActiveDirectory")]
    [InlineData("Microsoft.Web")]
    [InlineData("Microsoft.CognitiveServices")]
    public void Takes_the_ten_names_in_any_case(string service) =>
        Assert.Equal(service, EndpointServiceRule.Judge(service.ToUpperInvariant()).Value);

    [Theory]
    [InlineData("Microsoft.ContainerRegistry")]
    [InlineData("Microsoft.Storage.global.")]
    [InlineData("Storage")]
    [InlineData("")]
    public void Refuses_every_other_name(string service) =>
        Assert.Equal(ErrorId.ServiceUnknown, EndpointServiceRule.Judge(service).Refusal?.Id);

    [Fact]
    public void Lists_the_names_that_there_are() =>
        Assert.Contains(
            "Microsoft.AzureCosmosDB",
            EndpointServiceRule.Judge("cosmos").Refusal!.Message,
            System.StringComparison.Ordinal);
}
