using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class RuleWithoutEndpointTests
{
    private static readonly FindingRule s_rule = RuleWithoutEndpoint.Instance;

    private static readonly World s_ruled = Estate.Account().VNetRule("acct", "hub/app");

    [Fact]
    public void Finds_a_rule_whose_subnet_has_no_endpoint_for_the_service()
    {
        SimFinding finding = s_ruled.HasOne(s_rule, "acct", "hub/app", "Microsoft.Storage");

        Assert.Contains("Enable-SimServiceEndpoint hub/app Microsoft.Storage", finding.Recommendation);
    }

    [Fact]
    public void An_endpoint_for_another_service_does_not_help() =>
        Estate.Account("Microsoft.Sql").VNetRule("acct", "hub/app")
        .HasOne(s_rule, "acct");

    [Theory]
    [InlineData("Microsoft.Storage")]
    [InlineData("Microsoft.Storage.Global")]
    public void Either_endpoint_for_Storage_will_do(string endpoint) =>
        Estate.Account(endpoint).VNetRule("acct", "hub/app").HasNone(s_rule);

    [Fact]
    public void Endpoints_that_could_not_be_read_may_be_there() => s_ruled.Unread("hub/app", "serviceEndpoints")
        .HasNone(s_rule);

    [Fact]
    public void A_rule_of_a_deleted_subnet_is_another_matter() => Estate.Account()
        .VNetRule("acct", "hub/app", NetworkRuleState.NetworkSourceDeleted)
        .HasNone(s_rule);
}
