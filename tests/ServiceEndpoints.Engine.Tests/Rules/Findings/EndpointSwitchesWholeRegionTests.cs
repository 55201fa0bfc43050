using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class EndpointSwitchesWholeRegionTests
{
    private static readonly FindingRule s_rule = EndpointSwitchesWholeRegion.Instance;

    private static readonly World s_two =
        Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app").Storage("other");

    [Fact]
    public void Finds_accounts_that_are_switched_with_the_one_that_was_meant() =>
        s_two.HasOne(s_rule, "hub/app", "Microsoft.Storage", "other");

    [Fact]
    public void Names_no_more_than_a_few() => s_two.Storage("a").Storage("b").Storage("c")
        .HasOne(s_rule, "hub/app", "a, b, c and 1 more");

    [Fact]
    public void The_paired_region_is_covered_and_others_are_not()
    {
        World meant = Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app");

        meant.Storage("pair", "northeurope").HasOne(s_rule, "hub/app", "pair");
        meant.Storage("far", "eastus").HasNone(s_rule);
    }

    [Fact]
    public void Accounts_with_a_rule_of_their_own_and_open_ones_notice_nothing() => s_two.VNetRule("other", "hub/app")
        .Resource(ResourceType.StorageAccount, "open", defaultAction: RuleAction.Allow)
        .HasNone(s_rule);
}
