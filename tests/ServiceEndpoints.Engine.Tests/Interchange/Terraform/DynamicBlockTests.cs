using System;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Terraform;

/// <summary>
/// The configuration in a plan leaves out dynamic blocks. Where it is not known how many there will be, nothing but the
/// mark of the whole list shows them.
/// </summary>
public sealed class DynamicBlockTests
{
    private const string InGroup = Plan.InGroup;
    private const string Here = Plan.Here;
    private const string Endpoint =
        $$"""
        { "name": "a", {{InGroup}}, "virtual_network_name": "hub", "address_prefixes": [ "10.0.1.0/24" ],
          "service_endpoints": [ "Microsoft.Storage", "Microsoft.KeyVault", "Microsoft.AzureCosmosDB", "Microsoft.Web",
            "Microsoft.CognitiveServices", "Microsoft.ServiceBus", "Microsoft.EventHub" ] }
        """;

    private static readonly string s_account =
        $$"""{ "name": "data1", {{Here}}, "account_tier": "Standard", "account_replication_type": "LRS" }""";

    [Theory]
    [InlineData("azurerm_cosmosdb_account", "\"is_virtual_network_filter_enabled\": true", "virtual_network_rule")]
    [InlineData("azurerm_cognitive_account", "\"sku_name\": \"S0\", \"kind\": \"OpenAI\"", "network_acls")]
    [InlineData("azurerm_linux_web_app", "\"site_config\": [ {} ]", "site_config.ip_restriction")]
    public void Rules_that_must_be_dynamic_leave_the_answer_unknown(string type, string values, string block)
    {
        string[] path = block.Split('.');
        SimImportReport report = Plan.Hub()
            .With("azurerm_subnet.app", Endpoint)
            .With(
                $"{type}.x",
                $$"""{ "name": "thing1", {{Here}}, {{values}} }""",
                path.Length == 1 ? $$"""{ "{{block}}": true }""" : $$"""{ "{{path[0]}}": [ { "{{path[1]}}": true } ] }""",
                path.Length == 1
                    ? """{ "name": { "constant_value": "thing1" } }"""
                    : $$"""{ "{{path[0]}}": [ { "worker_count": { "constant_value": 1 } } ] }""")
            .Import();

        ImportUnresolved unresolved = Assert.Single(report.Unresolved);
        Assert.StartsWith($"{type}.x.{path[0]}", unresolved.Expression, StringComparison.Ordinal);
        Assert.StartsWith("plan.json:", unresolved.Place, StringComparison.Ordinal);
        Assert.Equal(Verdict.Unknown, new World(report.Topology).Ask("hub/a", "thing1").Verdict);
    }

    [Fact]
    public void Rules_of_an_account_that_stays_are_not_taken_for_none()
    {
        SimImportReport report = Plan.Hub()
            .With("azurerm_subnet.app", Endpoint)
            .With(
                "azurerm_storage_account.data",
                s_account,
                "{ \"network_rules\": true }",
                "{ \"name\": { \"constant_value\": \"data1\" } }",
                s_account)
            .Import();

        Assert.Equal("azurerm_storage_account.data.network_rules", Assert.Single(report.Unresolved).Expression);
        Assert.Equal(Verdict.Unknown, new World(report.Topology).Ask("hub/a", "data1").Verdict);
    }

    [Fact]
    public void What_the_provider_fills_in_of_something_new_is_left_to_Azure()
    {
        SimImportReport report = Plan.Hub()
            .With("azurerm_subnet.app", Endpoint)
            .With(
                "azurerm_storage_account.data",
                s_account,
                "{ \"id\": true, \"network_rules\": true }",
                "{ \"name\": { \"constant_value\": \"data1\" } }")
            .Import();

        Assert.Empty(report.Unresolved);
        Assert.Equal(Verdict.Reachable, new World(report.Topology).Ask("hub/a", "data1").Verdict);
    }

    [Fact]
    public void Of_a_dynamic_block_whose_number_is_known_the_rest_is_read()
    {
        SimImportReport report = Plan.Hub()
            .With("azurerm_subnet.app", Endpoint)
            .With(
                "azurerm_key_vault.v",
                $$"""
                { "name": "vault1", {{Here}}, "sku_name": "standard", "network_acls": [ { "bypass": "None",
                  "default_action": "Deny", "ip_rules": [ "20.0.0.1" ] } ] }
                """,
                "{ \"network_acls\": [ { \"virtual_network_subnet_ids\": true } ] }",
                "{ \"name\": { \"constant_value\": \"vault1\" } }")
            .Import();

        SimResource vault = Assert.Single(report.Topology.Resources);
        Assert.Equal(RuleAction.Deny, vault.Firewall.DefaultAction);
        Assert.Equal("20.0.0.1", Assert.Single(vault.Firewall.NetworkRules).Value);
        Assert.NotNull(vault.Unread("virtualNetworkRules"));
        Assert.Equal(Verdict.Unknown, new World(report.Topology).Ask("hub/a", "vault1").Verdict);
    }

    [Theory]
    [InlineData("azurerm_servicebus_namespace", "network_rule_set", "network_rules", "Premium")]
    [InlineData("azurerm_eventhub_namespace", "network_rulesets", "virtual_network_rule", "Standard")]
    public void Subnets_of_a_namespace_that_are_dynamic_are_not_taken_for_none(
        string type, string set, string rules, string sku)
    {
        SimImportReport report = Plan.Hub()
            .With("azurerm_subnet.app", Endpoint)
            .With(
                $"{type}.n",
                $$"""{ "name": "events1", {{Here}}, "sku": "{{sku}}", "{{set}}": [ { "default_action": "Deny" } ] }""",
                $$"""{ "{{set}}": [ { "{{rules}}": true } ] }""",
                $$"""{ "{{set}}": [ { "default_action": { "constant_value": "Deny" } } ] }""")
            .Import();

        Assert.Equal($"{type}.n.{set}[0].{rules}", Assert.Single(report.Unresolved).Expression);
        Assert.Equal(Verdict.Unknown, new World(report.Topology).Ask("hub/a", "events1").Verdict);
    }

    [Fact]
    public void Security_rules_that_are_dynamic_leave_the_answer_unknown()
    {
        string group = $$"""{ "name": "g", {{Here}} }""";
        SimImportReport report = Plan.Hub()
            .With("azurerm_subnet.app", Endpoint, Plan.UnknownId)
            .With("azurerm_storage_account.data", s_account)
            .With("azurerm_network_security_group.g", group, "{ \"security_rule\": true }", "{ \"name\": {} }", group)
            .With(
                "azurerm_subnet_network_security_group_association.x",
                "{}",
                "{ \"subnet_id\": true, \"network_security_group_id\": true }",
                $$"""
                { {{Plan.Refers("subnet_id", "azurerm_subnet.app")}},
                  {{Plan.Refers("network_security_group_id", "azurerm_network_security_group.g")}} }
                """)
            .Import();

        Assert.Equal(
            "azurerm_network_security_group.g.security_rule", Assert.Single(report.Unresolved).Expression);
        Assert.Equal(Verdict.Unknown, new World(report.Topology).Ask("hub/a", "data1").Verdict);
    }

    [Theory]
    [InlineData("ip_configuration")]
    [InlineData("ip_configuration[0]")]
    public void Addresses_of_an_interface_that_are_dynamic_are_not_known(string unknown)
    {
        SimImportReport report = Plan.Network()
            .With(
                "azurerm_network_interface.n",
                $$"""{ "name": "nic", {{Here}} }""",
                unknown.EndsWith(']') ? "{ \"ip_configuration\": [ true ] }" : "{ \"ip_configuration\": true }",
                "{ \"name\": { \"constant_value\": \"nic\" } }")
            .With(
                "azurerm_linux_virtual_machine.m",
                $$"""{ "name": "m", {{Here}} }""",
                "{ \"network_interface_ids\": [ true ] }",
                $$"""{ {{Plan.Refers("network_interface_ids", "azurerm_network_interface.n")}} }""")
            .Import();

        Assert.Contains(
            $"azurerm_network_interface.n.{unknown}",
            report.Unresolved.Select(unresolved => unresolved.Expression));
        Assert.Equal(Verdict.Unknown, new World(report.Topology).Ask("m", "8.8.8.8", 443).Verdict);
    }

    [Theory]
    [InlineData("service_endpoint", "serviceEndpoints")]
    [InlineData("delegation", "delegations")]
    public void Blocks_of_a_subnet_that_are_dynamic_are_not_known(string block, string property)
    {
        SimImportReport report = Plan.Hub()
            .With(
                "azurerm_subnet.app",
                Plan.Subnet("a", "10.0.1.0/24"),
                $$"""{ "{{block}}": true }""",
                "{ \"name\": { \"constant_value\": \"a\" } }")
            .Import();

        Assert.NotNull(Assert.Single(report.Topology.Subnets).Unread(property));
        Assert.Equal($"azurerm_subnet.app.{block}", Assert.Single(report.Unresolved).Expression);
    }

    [Fact]
    public void A_gateway_and_an_endpoint_whose_blocks_are_dynamic_say_so()
    {
        SimImportReport report = Plan.Network()
            .With(
                "azurerm_virtual_network_gateway.g",
                $$"""{ "name": "gw", {{Here}}, "type": "Vpn" }""",
                "{ \"ip_configuration\": true }",
                "{ \"name\": {} }")
            .With(
                "azurerm_private_endpoint.e",
                $$"""{ "name": "pe", {{Here}} }""",
                "{ \"subnet_id\": true, \"private_service_connection\": true, \"private_dns_zone_group\": true }",
                $$"""{ {{Plan.Refers("subnet_id", "azurerm_subnet.app[\\\"a\\\"]")}} }""")
            .Import();

        Assert.Equal(
            [
                "azurerm_private_endpoint.e.private_dns_zone_group",
                "azurerm_private_endpoint.e.private_service_connection",
                "azurerm_virtual_network_gateway.g.ip_configuration",
            ],
            report.Unresolved.Select(unresolved => unresolved.Expression).Order(StringComparer.Ordinal));
    }
}
