using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ServiceTagKnownRuleTests
{
    [Theory]
    [InlineData("sql.westeurope")]
    [InlineData("virtualnetwork")]
    [InlineData("AzurePlatformLKM")]
    public void Knows_tags_of_the_file_and_those_that_no_file_has(string name) =>
        Assert.Null(ServiceTagKnownRule.Judge(new SimTopology(), name));

    [Fact]
    public void Refuses_other_names() =>
        Assert.Equal(ErrorId.ServiceTagUnknown, ServiceTagKnownRule.Judge(new SimTopology(), "Sqll")?.Id);
}
