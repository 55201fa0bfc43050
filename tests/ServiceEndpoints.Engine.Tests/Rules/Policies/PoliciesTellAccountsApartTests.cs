using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Policies;

public sealed class PoliciesTellAccountsApartTests
{
    private static readonly UnresolvedValue s_unread = new("serviceEndpointPolicies", "[parameters('p')]", "here");

    private static readonly World s_world =
        Estate.Account("Microsoft.Storage").Storage("other").VNetRule("acct", "hub/app");

    [Fact]
    public void Which_account_answers_at_an_address_is_not_known() => s_world.Policy("pol", "hub/app", "other")
        .Ask("vm1", Estate.AccountAddress).IsUnknownBy("SE4006", Reason.UnresolvedReference);

    [Fact]
    public void At_an_address_a_policy_that_filters_nothing_does_not_matter() => Assert.Equal(
        Verdict.Reachable, s_world.Policy("pol", "hub/app").Ask("vm1", Estate.AccountAddress).Verdict);

    [Fact]
    public void A_policy_that_is_not_in_a_partial_topology_may_list_anything() => s_world.Partial()
        .Attach("gone", "hub/app").Ask("vm1", "acct").IsUnknownBy("SE4006", Reason.UnresolvedReference);

    [Fact]
    public void In_a_complete_topology_it_lists_nothing() =>
        Assert.Equal(Verdict.Reachable, s_world.Attach("gone", "hub/app").Ask("vm1", "acct").Verdict);

    [Fact]
    public void What_one_policy_lists_is_admitted_whatever_another_one_holds() => s_world.Partial()
        .Attach("gone", "hub/app").Policy("pol", "hub/app", "acct").Ask("vm1", "acct").IsLetThroughBy("SE4002");

    [Fact]
    public void What_the_known_policy_does_not_list_the_other_one_may() => s_world.Partial()
        .Attach("gone", "hub/app").Policy("pol", "hub/app", "other").Ask("vm1", "acct")
        .IsUnknownBy("SE4006", Reason.UnresolvedReference);

    [Fact]
    public void A_management_group_may_hold_the_subscription_of_the_account() => s_world
        .Policy("pol", "hub/app", "/providers/Microsoft.Management/managementGroups/corp").Ask("vm1", "acct")
        .IsUnknownBy("SE4006", Reason.UnresolvedReference);

    [Fact]
    public void A_definition_that_could_not_be_read_may_list_the_account() => s_world
        .Policy("pol", "hub/app", "other")
        .With(t => t.With(t.ServiceEndpointPolicies.Single() with
        {
            Definitions = t.ServiceEndpointPolicies.Single().Definitions.Replace(
                _ => true, definition => definition with { Unresolved = [s_unread] }),
        }))
        .Ask("vm1", "acct").IsUnknownBy("SE4006", Reason.UnresolvedReference);

    [Fact]
    public void Policies_that_could_not_be_read_may_deny_accounts_near_and_far()
    {
        World unread = s_world.Resource(ResourceType.StorageAccount, "far", "japaneast", defaultAction: RuleAction.Allow)
            .Change("hub/app", subnet => subnet with { Unresolved = [s_unread] });

        unread.Ask("vm1", "acct").IsUnknownBy("SE4006", Reason.UnresolvedReference);
        Assert.Equal(Verdict.Unknown, unread.Ask("vm1", "far").Verdict);
        Assert.Equal(Verdict.Reachable, unread.KeyVault("kv").Change(
            "kv", firewall => firewall with { DefaultAction = RuleAction.Allow }).Ask("vm1", "kv").Verdict);
    }
}
