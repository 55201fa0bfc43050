using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class SqlServersWithoutRuleTests
{
    private static readonly FindingRule s_rule = SqlServersWithoutRule.Instance;

    private static readonly World s_switched = Estate.HubWithPublicVM("Microsoft.Sql");

    [Theory]
    [InlineData(ResourceType.SqlServer)]
    [InlineData(ResourceType.SynapseWorkspace)]
    [InlineData(ResourceType.PostgreSqlServer)]
    [InlineData(ResourceType.MySqlServer)]
    [InlineData(ResourceType.MariaDbServer)]
    public void Finds_every_server_of_the_family_without_a_rule(ResourceType type) =>
        s_switched.Resource(type, "server").HasOne(s_rule, "server", "hub/app");

    [Fact]
    public void Finds_a_server_that_admits_the_subnet_by_its_public_address() => s_switched
        .Subnet("hub/other", "10.0.2.0/24")
        .Sql("db").VNetRule("db", "hub/other", NetworkRuleState.Ready).IPRule("db", Estate.PublicAddress)
        .HasOne(s_rule, "db", "hub/app", "IP rules");

    [Fact]
    public void Finds_a_server_that_admits_all_of_Azure() => s_switched
        .Subnet("hub/other", "10.0.2.0/24")
        .Sql("db").VNetRule("db", "hub/other", NetworkRuleState.Ready).IPRule("db", "0.0.0.0")
        .HasOne(s_rule, "db", "hub/app");

    [Fact]
    public void A_rule_for_the_subnet_is_what_it_takes() =>
        s_switched.Sql("db").VNetRule("db", "hub/app", NetworkRuleState.Ready).HasNone(s_rule);

    [Fact]
    public void A_server_for_other_subnets_is_left_to_them() => s_switched
        .Subnet("hub/other", "10.0.2.0/24", "Microsoft.Sql")
        .Sql("db").VNetRule("db", "hub/other", NetworkRuleState.Ready)
        .HasNone(s_rule);

    [Fact]
    public void A_server_of_another_region_is_not_switched() => s_switched.Sql("far", "eastus").HasNone(s_rule);

    [Fact]
    public void A_server_with_a_private_endpoint_is_reached_by_that() => s_switched.Sql("db")
        .PrivateEndpoint("pe", "db", "hub/app", "10.0.1.9", "sqlServer").HasNone(s_rule);

    [Fact]
    public void Rules_that_could_not_be_read_may_be_the_ones() =>
        s_switched.Sql("db").UnreadOf("db", "virtualNetworkRules").HasNone(s_rule);
}
