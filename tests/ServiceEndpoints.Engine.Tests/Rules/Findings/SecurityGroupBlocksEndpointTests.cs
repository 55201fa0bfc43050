using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class SecurityGroupBlocksEndpointTests
{
    private static readonly FindingRule s_rule = SecurityGroupBlocksEndpoint.Instance;

    private static readonly World s_ruled = Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app");

    [Fact]
    public void Finds_a_group_of_the_subnet_that_denies_the_internet() => s_ruled
        .Nsg("nsg", "200 Out Deny * * Internet *").NsgOn("nsg", "hub/app")
        .HasOne(s_rule, "hub/app", "nsg", "acct", "443", "nsg-0");

    [Fact]
    public void Finds_a_group_of_a_machine() => s_ruled
        .Nsg("nsg", "200 Out Deny Tcp * * 443").NsgOnVM("nsg", "vm1")
        .HasOne(s_rule, "hub/app", "nsg");

    [Fact]
    public void A_group_that_lets_the_service_through_first_is_fine() => s_ruled
        .Nsg("nsg", "100 Out Allow Tcp * Storage.WestEurope 443", "200 Out Deny * * Internet *").NsgOn("nsg", "hub/app")
        .HasNone(s_rule);

    [Theory]
    [InlineData("200 Out Deny Tcp * Internet 80")]
    [InlineData("200 Out Deny Tcp 10.0.1.4 Internet 443")]
    [InlineData("200 In Deny * * * *")]
    [InlineData("200 Out Deny * * NoSuchTag *")]
    public void A_rule_about_something_else_is_fine(string rule) =>
        s_ruled.Nsg("nsg", rule).NsgOn("nsg", "hub/app").HasNone(s_rule);

    [Fact]
    public void Without_a_resource_that_admits_the_subnet_nothing_is_blocked() => Estate.Account("Microsoft.Storage")
        .Nsg("nsg", "200 Out Deny * * Internet *").NsgOn("nsg", "hub/app")
        .HasNone(s_rule);

    [Fact]
    public void A_SQL_server_redirects_to_ports_that_must_be_open_too()
    {
        World narrow = Estate.Hub("Microsoft.Sql").Sql("db").VNetRule("db", "hub/app", NetworkRuleState.Ready)
            .Nsg("nsg", "100 Out Allow Tcp * Sql 1433", "200 Out Deny * * Internet *").NsgOn("nsg", "hub/app");

        narrow.HasOne(s_rule, "hub/app", "11000-11999");
        narrow.With(t => t with { SqlConnectionPolicy = SqlConnectionPolicy.Proxy }).HasNone(s_rule);
    }

    [Fact]
    public void A_resource_with_a_private_endpoint_need_not_be_reached_publicly() => s_ruled
        .PrivateEndpoint("pe", "acct", "hub/app", "10.0.1.9")
        .Nsg("nsg", "200 Out Deny * * Internet *").NsgOn("nsg", "hub/app")
        .HasNone(s_rule);
}
