using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Policies;

public sealed class PoliciesNeedAResourceTests
{
    private static readonly World s_world =
        Estate.Account("Microsoft.Storage").Storage("other").VNetRule("acct", "hub/app");

    [Fact]
    public void Aliases_alone_deny_nothing() =>
        s_world.Policy("pol", "hub/app", "/services/Azure/Databricks").Ask("vm1", "acct").IsLetThroughBy("SE4004");

    [Fact]
    public void A_policy_without_definitions_denies_nothing() =>
        s_world.Policy("pol", "hub/app").Ask("vm1", "acct").IsLetThroughBy("SE4004");

    [Fact]
    public void The_first_resource_makes_it_deny_the_rest() => Assert.Equal(
        Reason.EndpointPolicyDenied,
        s_world.Policy("pol", "hub/app", "/services/Azure", "other").Ask("vm1", "acct").Reason);

    [Fact]
    public void An_alias_admits_no_account_of_a_customer() => Assert.Equal(
        Reason.EndpointPolicyDenied,
        s_world.Policy("pol", "hub/app", "/services/Azure", PolicyWorld.Group + "0").Ask("vm1", "acct").Reason);
}
