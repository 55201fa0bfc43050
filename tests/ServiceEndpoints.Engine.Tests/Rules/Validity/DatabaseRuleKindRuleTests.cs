using System.Linq;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class DatabaseRuleKindRuleTests
{
    [Fact]
    public void A_database_of_Azure_SQL_takes_IP_rules()
    {
        string server = Lab.ResourceId(ResourceType.SqlServer, "sql1");
        SimTopology lab = Lab.Topology.WithResource(ResourceType.SqlServer, "sql1");

        SimNetworkRule rule = Assert.Single(lab
            .After(new AddIPRule(server, "203.0.113.7") { Database = "orders" })
            .RulesOf(server));

        Assert.Equal(("orders", "orders: 203.0.113.7"), (rule.Database, rule.ToString()));
    }

    [Theory]
    [InlineData(ResourceType.SynapseWorkspace)]
    [InlineData(ResourceType.PostgreSqlServer)]
    [InlineData(ResourceType.StorageAccount)]
    public void Others_do_not(ResourceType type) => Lab.Topology
        .WithResource(type, "contoso01")
        .Refuses(
            new AddIPRule(Lab.ResourceId(type, "contoso01"), "203.0.113.7") { Database = "orders" },
            ErrorId.NotSupportedByResource);

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("orders.")]
    public void The_database_has_a_name_that_Azure_takes(string name) => Lab.Topology
        .WithResource(ResourceType.SqlServer, "sql1")
        .Refuses(
            new AddIPRule(Lab.ResourceId(ResourceType.SqlServer, "sql1"), "203.0.113.7") { Database = name },
            ErrorId.NameInvalid);

    [Fact]
    public void One_range_can_be_a_rule_of_server_and_databases_and_each_is_removed_alone()
    {
        string server = Lab.ResourceId(ResourceType.SqlServer, "sql1");
        SimTopology lab = Lab.Topology
            .WithResource(ResourceType.SqlServer, "sql1")
            .After(new AddIPRule(server, "203.0.113.7"))
            .After(new AddIPRule(server, "203.0.113.7") { Database = "orders" })
            .After(new AddIPRule(server, "203.0.113.7") { Database = "stock" });

        lab.Refuses(new AddIPRule(server, "203.0.113.7") { Database = "orders" }, ErrorId.NetworkRuleExists);
        Assert.Equal(
            ["203.0.113.7", "stock: 203.0.113.7"],
            lab.After(new RemoveNetworkRule(server, NetworkRuleKind.IPRange, "203.0.113.7") { Database = "orders" })
                .RulesOf(server)
                .Select(rule => rule.ToString()));
    }
}
