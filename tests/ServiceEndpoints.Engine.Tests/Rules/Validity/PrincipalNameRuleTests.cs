using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PrincipalNameRuleTests
{
    [Theory]
    [InlineData("alice")]
    [InlineData("alice@contoso.com")]
    [InlineData("d9c4dd40-4329-4ff8-abf1-1e0dc2716794")]
    public void Takes_any_name(string name) => Assert.Equal(name, new SimSession().Act(name).Value.Name);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\nb")]
    public void Refuses_no_name_at_all(string name) =>
        Assert.Equal(ErrorId.NameInvalid, new SimSession().Act(name).Refusal?.Id);
}
