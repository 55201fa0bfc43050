using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class NameRuleTests
{
    [Theory]
    [InlineData(NamedKind.VNet, "hub")]
    [InlineData(NamedKind.Subnet, "a")]
    public void Takes_what_azure_takes(NamedKind kind, string name) => Assert.Null(NameRule.Judge(kind, name));

    [Theory]
    [InlineData(NamedKind.VNet, "h")]
    [InlineData(NamedKind.Subnet, "")]
    [InlineData(NamedKind.RouteTable, "a/b")]
    public void Refuses_what_azure_refuses(NamedKind kind, string name)
    {
        Refusal refusal = NameRule.Judge(kind, name)!;

        Assert.Equal((ErrorId.NameInvalid, name), (refusal.Id, refusal.Target));
    }
}
