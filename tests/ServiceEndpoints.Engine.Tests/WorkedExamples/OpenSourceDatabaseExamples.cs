using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>What documentation says of PostgreSQL and MySQL servers, which share the endpoint of Azure SQL.</summary>
public sealed class OpenSourceDatabaseExamples
{
    private const string Own = "20.101.0.4";

    private static readonly World s_estate = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Sql")
        .VM("vm1", "hub/app", "10.0.1.4", Own)
        .Sql("db")
        .VNetRule("db", "hub/app", NetworkRuleState.Ready)
        .Resource(ResourceType.PostgreSqlServer, "pg")
        .Resource(ResourceType.MySqlServer, "my");

    [Theory]
    [InlineData("pg")]
    [InlineData("my")]
    [Trait("Example", "77")]
    public void An_endpoint_switched_on_for_Azure_SQL_needs_rules_of_the_others_too(string server)
    {
        Assert.Equal(Verdict.Reachable, s_estate.Ask("vm1", "db").Verdict);
        Assert.Equal(Reason.NoVNetRule, s_estate.Ask("vm1", server).Reason);
        Assert.Equal(
            Verdict.Reachable, s_estate.VNetRule(server, "hub/app", NetworkRuleState.Ready).Ask("vm1", server).Verdict);
    }

    [Fact]
    [Trait("Example", "88")]
    public void A_rule_for_the_public_address_of_a_subnet_with_the_endpoint_does_not_work()
    {
        SimReachability answer = s_estate.IPRule("pg", Own).Ask("vm1", "pg");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.IPRuleIneffective, answer.Reason);
        Assert.Equal(
            Verdict.Reachable, s_estate.Subnet("hub/app", "10.0.1.0/24").IPRule("pg", Own).Ask("vm1", "pg").Verdict);
    }

    [Fact]
    [Trait("Example", "89")]
    public void A_web_app_that_comes_with_an_address_of_Azure_needs_Azure_services_allowed()
    {
        const string App = "20.105.217.78";
        World ruled = s_estate.VNetRule("pg", "hub/app", NetworkRuleState.Ready);

        SimReachability before = ruled.Ask(App, "pg");
        SimReachability after = ruled.IPRule("pg", "0.0.0.0").Ask(App, "pg");

        Assert.Equal(Reason.FirewallDefaultDeny, before.Reason);
        Assert.Equal(SourceAddressKind.Public, before.SourceAddressKind);
        Assert.Equal(Verdict.Reachable, after.Verdict);
    }
}
