using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Policies;

public sealed class PoliciesAdmitListedAccountsTests
{
    private static readonly World s_open = Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app");

    [Theory]
    [InlineData("acct")]
    [InlineData(PolicyWorld.Subscription)]
    [InlineData(PolicyWorld.Group)]
    public void An_account_is_listed_by_itself_its_group_or_its_subscription(string entry) =>
        s_open.Policy("pol", "hub/app", entry).Ask("vm1", "acct").IsLetThroughBy("SE4002");

    [Fact]
    public void Case_makes_no_difference() => s_open
        .Policy("pol", "hub/app", PolicyWorld.Group.ToUpperInvariant()).Ask("vm1", "acct").IsLetThroughBy("SE4002");

    [Theory]
    [InlineData(PolicyWorld.Subscription + "0")]
    [InlineData(PolicyWorld.Group + "0")]
    public void A_name_that_only_begins_alike_is_another(string entry) => Assert.Equal(
        Reason.EndpointPolicyDenied, s_open.Policy("pol", "hub/app", entry).Ask("vm1", "acct").Reason);

    [Fact]
    public void A_secondary_copy_follows_its_primary()
    {
        World world = Estate.Hub("Microsoft.Storage").Storage("acct").VNetRule("acct", "hub/app");

        world.Policy("pol", "hub/app", "acct").Ask("vm1", "acct-secondary.blob.core.windows.net")
            .IsLetThroughBy("SE4002");
        Assert.Equal(
            Reason.EndpointPolicyDenied,
            world.Storage("other").Policy("pol", "hub/app", "other")
                .Ask("vm1", "acct-secondary.blob.core.windows.net").Reason);
    }

    [Fact]
    public void Accounts_of_other_subscriptions_can_be_listed()
    {
        string id = Estate.Account().Topology.Resources.Find(World.Id("Microsoft.Storage/storageAccounts", "acct"))!.Id
            .Replace(SimTopology.DefaultSubscriptionId, "elsewhere", System.StringComparison.Ordinal);
        World world = Estate.Hub("Microsoft.Storage").With(t => t.With(new SimResource
        {
            Id = id,
            Type = ResourceType.StorageAccount,
            Location = World.Region,
            Firewall = new() { DefaultAction = RuleAction.Allow },
        }));

        world.Policy("pol", "hub/app", "/subscriptions/elsewhere").Ask("vm1", "acct").IsLetThroughBy("SE4002");
    }

    [Fact]
    public void The_firewall_of_a_listed_account_decides_all_the_same() => Assert.Equal(
        Reason.NoVNetRule,
        Estate.Account("Microsoft.Storage").Policy("pol", "hub/app", "acct").Ask("vm1", "acct").Reason);

    [Fact]
    public void A_listed_account_in_another_region_is_reached_over_the_widened_endpoint()
    {
        World world = Estate.Hub("Microsoft.Storage").Storage("far", "japaneast").VNetRule("far", "hub/app");

        Assert.Equal(Reason.EndpointRegionMismatch, world.Ask("vm1", "far").Reason);
        Assert.Equal("10.0.1.4", world.Policy("pol", "hub/app", "far").Ask("vm1", "far").SourceAddress);
    }
}
