using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls.Sql;

public sealed class DatabaseRulesComeFirstTests
{
    private static readonly World s_server = Estate.HubWithPublicVM()
        .Sql("sql1")
        .DatabaseRule("sql1", "orders", "203.0.113.0/24");

    [Fact]
    public void A_rule_of_the_database_admits_to_it() =>
        s_server.Ask("203.0.113.9", "sql1/orders").IsLetThroughBy("SE2057");

    [Fact]
    public void It_does_not_admit_to_another_database()
    {
        SimReachability answer = s_server.Ask("203.0.113.9", "sql1/stock");

        answer.IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);
        Assert.Equal("sql1/stock", answer.Destination);
        Assert.EndsWith("/servers/sql1/databases/stock", answer.DestinationId);
    }

    [Fact]
    public void Asked_for_no_database_the_server_says_where_it_would_admit()
    {
        SimReachability answer = s_server.Ask("203.0.113.9", "sql1");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Contains("sql1/orders", Assert.Single(answer.Caveats, caveat => caveat.Id == "DatabaseRules").Text);
    }

    [Fact]
    public void The_rules_of_the_server_admit_to_every_database() =>
        s_server.IPRule("sql1", "198.51.100.0/24").Ask("198.51.100.9", "sql1/orders").IsLetThroughBy("SE2008");

    [Fact]
    public void Machines_of_one_class_are_told_apart_by_the_database()
    {
        World world = s_server.DatabaseRule("sql1", "orders", Estate.PublicAddress);

        Assert.Equal(Verdict.Reachable, world.Ask("vm1", "sql1/orders").Verdict);
        Assert.Equal(Verdict.Blocked, world.Ask("vm1", "sql1/stock").Verdict);
        Assert.Equal(Verdict.Blocked, world.Ask("vm1", "sql1").Verdict);
    }
}
