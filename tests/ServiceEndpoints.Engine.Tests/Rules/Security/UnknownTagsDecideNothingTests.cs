using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Security;

public sealed class UnknownTagsDecideNothingTests
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

    private static SimReachability Ask(params string[] rules) =>
        Estate.HubWithPublicVM().Nsg("nsg", rules).NsgOn("nsg", "hub/app").Ask("vm1", "8.8.8.8", 443);
}
