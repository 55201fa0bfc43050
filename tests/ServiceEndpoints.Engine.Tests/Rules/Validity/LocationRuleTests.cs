using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class LocationRuleTests
{
    [Theory]
    [InlineData("westeurope")]
    [InlineData("West Europe")]
    public void Reads_a_region_by_any_of_its_names(string text) =>
        Assert.Equal("westeurope", LocationRule.Read(text).Value);

    [Fact]
    public void Refuses_a_region_that_azure_does_not_have() =>
        Assert.Equal(ErrorId.LocationUnknown, LocationRule.Read("atlantis").Refusal!.Id);
}
