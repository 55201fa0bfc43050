using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class PolicyLeavesOutSecuredAccountTests
{
    private static readonly FindingRule s_rule = PolicyLeavesOutSecuredAccount.Instance;

    private static readonly World s_two =
        Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app").Storage("other");

    [Fact]
    public void Finds_an_account_that_admits_the_subnet_and_that_no_policy_lists() =>
        s_two.Policy("policy", "hub/app", "other").HasOne(s_rule, "hub/app", "acct");

    [Fact]
    public void An_account_that_one_of_the_policies_lists_is_fine() => s_two
        .Policy("one", "hub/app", "other").Policy("two", "hub/app", "acct").HasNone(s_rule);

    [Fact]
    public void So_is_one_whose_subscription_is_listed() =>
        s_two.Policy("policy", "hub/app", PolicyWorld.Subscription).HasNone(s_rule);

    [Fact]
    public void A_policy_that_filters_nothing_leaves_nothing_out() =>
        s_two.Policy("policy", "hub/app", "/services/Azure/ManagedInstance").HasNone(s_rule);

    [Fact]
    public void A_policy_that_the_topology_lacks_is_not_guessed_at() =>
        s_two.Attach("gone", "hub/app").Lacking().HasNone(s_rule);
}
