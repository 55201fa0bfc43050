using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class RulesOfDeletedSubnetsNeverMatchTests
{
    private static readonly World s_left = Estate.Account("Microsoft.Storage")
        .VNetRule("acct", "hub/app", NetworkRuleState.NetworkSourceDeleted);

    [Fact]
    public void A_new_subnet_of_the_same_name_is_not_admitted() =>
        s_left.Ask("vm1", "acct").IsBlockedBy("SE2013", Reason.NetworkSourceDeleted);

    [Fact]
    public void A_rule_added_again_admits_it() =>
        s_left.VNetRule("acct", "hub/app").Ask("vm1", "acct").IsLetThroughBy("SE2003");
}
