using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class RuleNotInPlaceTests
{
    private static readonly FindingRule s_rule = RuleNotInPlace.Instance;

    [Theory]
    [InlineData(NetworkRuleState.Failed)]
    [InlineData(NetworkRuleState.Provisioning)]
    [InlineData(NetworkRuleState.InProgress)]
    public void Finds_a_rule_that_is_not_ready(NetworkRuleState state) => Estate.Account("Microsoft.Storage")
        .VNetRule("acct", "hub/app", state)
        .HasOne(s_rule, "acct", state.ToString());

    [Theory]
    [InlineData(NetworkRuleState.Succeeded)]
    [InlineData(NetworkRuleState.Ready)]
    [InlineData(NetworkRuleState.NetworkSourceDeleted)]
    public void A_rule_that_is_ready_is_fine_and_a_deleted_subnet_is_another_matter(NetworkRuleState state) => Estate
        .Account("Microsoft.Storage").VNetRule("acct", "hub/app", state).HasNone(s_rule);
}
