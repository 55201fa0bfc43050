using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Policies;

public sealed class PoliciesAddUpTests
{
    private static readonly World s_world = Estate.Account("Microsoft.Storage")
        .Storage("second")
        .Storage("third")
        .VNetRule("acct", "hub/app")
        .VNetRule("second", "hub/app")
        .VNetRule("third", "hub/app")
        .Policy("one", "hub/app", "acct")
        .Policy("two", "hub/app", "second");

    [Theory]
    [InlineData("acct")]
    [InlineData("second")]
    public void Any_of_several_policies_admits(string account) => s_world.Ask("vm1", account).IsLetThroughBy("SE4003");

    [Fact]
    public void What_none_of_them_lists_is_denied() =>
        Assert.Equal(Reason.EndpointPolicyDenied, s_world.Ask("vm1", "third").Reason);

    [Fact]
    public void One_without_resources_beside_one_with_them_admits_nothing() => Assert.Equal(
        Reason.EndpointPolicyDenied, s_world.Policy("three", "hub/app", "/services/Azure").Ask("vm1", "third").Reason);
}
