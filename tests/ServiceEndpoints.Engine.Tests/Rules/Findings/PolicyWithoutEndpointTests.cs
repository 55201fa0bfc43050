using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class PolicyWithoutEndpointTests
{
    private static readonly FindingRule s_rule = PolicyWithoutEndpoint.Instance;

    [Fact]
    public void Finds_a_policy_on_a_subnet_without_Storage_endpoint() => Estate.Account("Microsoft.Sql")
        .Policy("policy", "hub/app", "acct").HasOne(s_rule, "hub/app", "policy");

    [Theory]
    [InlineData("Microsoft.Storage")]
    [InlineData("Microsoft.Storage.Global")]
    public void With_the_endpoint_it_is_fine(string endpoint) =>
        Estate.Account(endpoint).Policy("policy", "hub/app", "acct").HasNone(s_rule);

    [Fact]
    public void Endpoints_that_could_not_be_read_may_be_there() => Estate.Account()
        .Policy("policy", "hub/app", "acct").Unread("hub/app", "serviceEndpoints").HasNone(s_rule);
}
