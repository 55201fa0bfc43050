using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Security;

public sealed class DoubtfulRulesDecideNothingTests
{
    [Fact]
    public void An_outcome_that_hangs_on_an_unknown_tag_is_not_known() =>
        Ask("100 Out Deny * * NoSuchTag *").IsUnknownBy("SE5007", Reason.UnknownServiceTag);

    [Fact]
    public void Where_the_rules_after_it_agree_the_tag_does_not_matter() =>
        Ask("100 Out Allow * * NoSuchTag *").IsLetThroughBy("SE5002");

    [Fact]
    public void A_rule_before_it_decides_all_the_same() =>
        Ask("100 Out Deny * * 8.8.8.8 *", "200 Out Allow * * NoSuchTag *").IsBlockedBy("SE5001", Reason.NsgDenied);

    [Theory]
    [InlineData("200 Out Deny * * 8.8.8.8 *", "100 Out Allow * * 8.8.8.8 *", "priority")]
    [InlineData("100 Out Allow * * 9.9.9.9 *", "200 Out Deny * * 8.8.8.8 *", "destinationAddressPrefix")]
    public void An_outcome_that_hangs_on_a_value_that_could_not_be_read_is_not_known(
        string unread, string other, string property)
    {
        World estate = Estate.HubWithPublicVM().Nsg("nsg", unread, other).NsgOn("nsg", "hub/app");
        SimNetworkSecurityGroup group = estate.Topology.NetworkSecurityGroups.Single();
        SimSecurityRule rule = group.SecurityRules[0] with
        {
            Unresolved = [new UnresolvedValue(property, "[parameters('x')]", "main.json:7")],
        };

        estate.With(t => t.With(group with { SecurityRules = [rule, group.SecurityRules[1]] }))
            .Ask("vm1", "8.8.8.8", 443).IsUnknownBy("SE5007", Reason.UnresolvedReference);
    }

    private static SimReachability Ask(params string[] rules) =>
        Estate.HubWithPublicVM().Nsg("nsg", rules).NsgOn("nsg", "hub/app").Ask("vm1", "8.8.8.8", 443);
}
