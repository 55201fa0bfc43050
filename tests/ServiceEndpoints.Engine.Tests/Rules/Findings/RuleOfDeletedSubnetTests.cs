using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class RuleOfDeletedSubnetTests
{
    private static readonly FindingRule s_rule = RuleOfDeletedSubnet.Instance;

    [Fact]
    public void Finds_a_rule_that_outlived_its_subnet() => Estate.Account("Microsoft.Storage")
        .VNetRule("acct", "hub/app", NetworkRuleState.NetworkSourceDeleted)
        .HasOne(s_rule, "acct", "hub/app");

    [Fact]
    public void Finds_a_rule_for_a_subnet_that_is_not_there() =>
        Estate.Account().VNetRule("acct", "hub/gone").HasOne(s_rule, "acct", "hub/gone");

    [Fact]
    public void A_subnet_that_the_topology_merely_lacks_is_not_gone() =>
        Estate.Account().VNetRule("acct", "hub/gone").Lacking().HasNone(s_rule);

    [Fact]
    public void A_rule_whose_subnet_is_there_is_fine() =>
        Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app").HasNone(s_rule);
}
