using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class RuleForAllOfAzureTests
{
    private static readonly FindingRule s_rule = RuleForAllOfAzure.Instance;

    [Theory]
    [InlineData(ResourceType.SqlServer)]
    [InlineData(ResourceType.CosmosDbAccount)]
    [InlineData(ResourceType.PostgreSqlServer)]
    public void Finds_the_rule_of_zeros(ResourceType type) =>
        new World().Resource(type, "thing").IPRule("thing", "0.0.0.0").HasOne(s_rule, "thing", "whatever tenant");

    [Fact]
    public void Other_addresses_are_fine() => new World().Sql("db").IPRule("db", "203.0.113.9").HasNone(s_rule);

    [Fact]
    public void Where_it_is_no_switch_it_admits_nobody() =>
        new World().Storage("acct").IPRule("acct", "0.0.0.0").HasNone(s_rule);
}
