using System;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Terraform;

public sealed class TerraformServiceTests
{
    private const string InGroup = Plan.InGroup;
    private const string Here = Plan.Here;
    private const string Unknown = Plan.UnknownId;
    private const string HubSubnet =
        "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/a";

    [Fact]
    public void Rules_of_a_storage_account_may_stand_beside_it()
    {
        SimTopology topology = Plan.Network()
            .With(
                "azurerm_storage_account.data",
                $$"""
                { "name": "data1", {{Here}}, "account_tier": "Standard", "account_replication_type": "ZRS",
                  "public_network_access_enabled": true }
                """,
                "{ \"id\": true, \"network_rules\": true }")
            .With(
                "azurerm_storage_account_network_rules.rules",
                """
                { "default_action": "Deny", "bypass": [ "AzureServices", "Metrics" ], "ip_rules": [ "20.1.2.3" ] }
                """,
                "{ \"storage_account_id\": true, \"virtual_network_subnet_ids\": [ true, true ] }",
                $$"""
                { {{Plan.Refers("storage_account_id", "azurerm_storage_account.data")}},
                  {{Plan.Refers(
                      "virtual_network_subnet_ids",
                      "azurerm_subnet.app[\\\"a\\\"]",
                      "azurerm_subnet.app[\\\"b\\\"]")}} }
                """)
            .Import().Topology;

        SimResource account = Assert.Single(topology.Resources);
        Assert.Equal(RuleAction.Deny, account.Firewall.DefaultAction);
        Assert.Equal(["AzureServices", "Metrics"], account.Firewall.Bypass);
        Assert.Equal(3, account.Firewall.NetworkRules.Count);
        Assert.All(
            account.Firewall.NetworkRules.Where(rule => rule.Kind == NetworkRuleKind.VirtualNetwork),
            rule => Assert.NotNull(topology.Subnets.Find(rule.Value)));
        Assert.Empty(account.Unresolved);
    }

    [Theory]
    [InlineData("var.subnet_ids")]
    [InlineData("azurerm_virtual_network.hub")]
    public void Subnets_of_a_rule_that_may_be_others_are_not_known(string reference)
    {
        SimResource vault = Plan.Network().With(
            "azurerm_key_vault.v",
            $$"""
            { "name": "v1", {{Here}}, "sku_name": "standard",
              "network_acls": [ { "bypass": "None", "default_action": "Deny", "ip_rules": [] } ] }
            """,
            "{ \"network_acls\": [ { \"virtual_network_subnet_ids\": true } ] }",
            $$"""{ "network_acls": [ { {{Plan.Refers("virtual_network_subnet_ids", reference)}} } ] }""")
            .Import().Topology.Resources.Single();

        Assert.NotNull(vault.Unread("virtualNetworkRules"));
        Assert.Equal(RuleAction.Deny, vault.Firewall.DefaultAction);
    }

    [Fact]
    public void Services_of_every_kind_are_read_with_their_rules()
    {
        SimImportReport report = Plan.Network()
            .With(
                "azurerm_mssql_server.s",
                $$"""{ "name": "s1", {{Here}}, "public_network_access_enabled": false }""",
                Unknown)
            .With(
                "azurerm_mssql_virtual_network_rule.r",
                "{ \"name\": \"r\", \"ignore_missing_vnet_service_endpoint\": true }",
                "{ \"server_id\": true, \"subnet_id\": true }",
                $$"""
                { {{Plan.Refers("server_id", "azurerm_mssql_server.s")}},
                  {{Plan.Refers("subnet_id", "azurerm_subnet.app[\\\"a\\\"]")}} }
                """)
            .With("azurerm_postgresql_server.p", $$"""{ "name": "p1", {{Here}}, "sku_name": "MO_Gen5_2" }""", Unknown)
            .With("azurerm_postgresql_firewall_rule.r", $$"""
                { "name": "r", {{InGroup}}, "server_name": "p1", "start_ip_address": "20.0.0.1",
                  "end_ip_address": "20.0.0.9" }
                """)
            .With("azurerm_cosmosdb_account.c", $$"""
                { "name": "c1", {{Here}}, "is_virtual_network_filter_enabled": true,
                  "ip_range_filter": "20.0.0.1,20.0.0.2", "virtual_network_rule": [ { "id": "{{HubSubnet}}",
                    "ignore_missing_vnet_service_endpoint": false } ] }
                """)
            .With("azurerm_eventhub_namespace.e", $$"""
                { "name": "events1", {{Here}}, "sku": "Standard", "network_rulesets": [ { "default_action": "Deny",
                  "trusted_service_access_enabled": true, "ip_rule": [ { "ip_mask": "20.0.0.1", "action": "Allow" } ],
                  "virtual_network_rule": [] } ] }
                """)
            .With("azurerm_servicebus_namespace.b", $$"""
                { "name": "bus1234", {{Here}}, "sku": "Premium", "network_rule_set": [ { "default_action": "Deny",
                  "trusted_services_allowed": true, "ip_rules": [ "20.0.0.1" ], "network_rules": [] } ] }
                """)
            .With("azurerm_linux_web_app.w", $$"""
                { "name": "w1", {{Here}}, "site_config": [ { "ip_restriction_default_action": "Deny",
                  "ip_restriction": [ { "name": "r", "action": "Allow", "priority": 100, "ip_address": "20.0.0.0/24" } ] } ] }
                """)
            .With("azurerm_cognitive_account.k", $$"""
                { "name": "k1", {{Here}}, "sku_name": "S0", "custom_subdomain_name": "k1sub", "network_acls": [ {
                  "default_action": "Deny", "ip_rules": [ "20.0.0.1" ], "virtual_network_rules": [] } ] }
                """)
            .Import();

        SimResource Named(string name) => report.Topology.Resources.Single(resource => resource.Name == name);
        Assert.Equal(PublicNetworkAccess.Disabled, Named("s1").Firewall.PublicNetworkAccess);
        SimNetworkRule rule = Assert.Single(Named("s1").Firewall.NetworkRules);
        Assert.True(rule.IgnoreMissingEndpoint);
        Assert.NotNull(report.Topology.Subnets.Find(rule.Value));
        Assert.Equal("MemoryOptimized", Named("p1").Sku);
        Assert.Equal("20.0.0.1-20.0.0.9", Assert.Single(Named("p1").Firewall.NetworkRules).Value);
        Assert.Equal(3, Named("c1").Firewall.NetworkRules.Count);
        Assert.Equal(RuleAction.Deny, Named("events1").Firewall.DefaultAction);
        Assert.Equal(["AzureServices"], Named("events1").Firewall.Bypass);
        Assert.Equal("Premium", Named("bus1234").Sku);
        Assert.Equal("20.0.0.1", Assert.Single(Named("bus1234").Firewall.NetworkRules).Value);
        Assert.Equal(100, Assert.Single(Named("w1").Firewall.NetworkRules).Priority);
        Assert.Equal(RuleAction.Deny, Named("w1").Firewall.DefaultAction);
        Assert.StartsWith("k1sub.", Named("k1").Fqdn, StringComparison.Ordinal);
        Assert.Empty(report.Unresolved);
        Assert.Empty(report.NotModelled);
    }

    [Fact]
    public void Machines_have_the_interfaces_and_groups_that_they_are_given()
    {
        SimTopology topology = Plan.Network()
            .With("azurerm_application_security_group.g", $$"""{ "name": "asg", {{Here}} }""", Unknown)
            .With("azurerm_public_ip.p", $$"""{ "name": "p", {{Here}} }""", "{ \"id\": true, \"ip_address\": true }")
            .With(
                "azurerm_network_interface.n",
                $$"""
                { "name": "nic", {{Here}}, "ip_forwarding_enabled": true, "ip_configuration": [ { "name": "c",
                  "private_ip_address_allocation": "Static", "private_ip_address": "10.0.1.9" } ] }
                """,
                """
                { "id": true, "ip_configuration": [ {
                  "subnet_id": true, "public_ip_address_id": true, "primary": true } ] }
                """,
                $$"""
                { "ip_configuration": [ { {{Plan.Refers("subnet_id", "azurerm_subnet.app[\\\"a\\\"]")}},
                  {{Plan.Refers("public_ip_address_id", "azurerm_public_ip.p")}} } ] }
                """)
            .With(
                "azurerm_network_interface_application_security_group_association.x",
                "{}",
                "{ \"network_interface_id\": true, \"application_security_group_id\": true }",
                $$"""
                { {{Plan.Refers("network_interface_id", "azurerm_network_interface.n")}},
                  {{Plan.Refers("application_security_group_id", "azurerm_application_security_group.g")}} }
                """)
            .With(
                "azurerm_linux_virtual_machine.m",
                $$"""{ "name": "m", {{Here}}, "size": "B1", "admin_password": "hidden-words" }""",
                "{ \"network_interface_ids\": [ true ] }",
                $$"""{ {{Plan.Refers("network_interface_ids", "azurerm_network_interface.n")}} }""")
            .Import().Topology;

        SimNetworkInterface nic = Assert.Single(Assert.Single(topology.VMs).NetworkInterfaces);
        Assert.Equal("10.0.1.9", nic.PrivateIPAddress.ToString());
        Assert.Equal("a", nic.SubnetName);
        Assert.True(nic.EnableIPForwarding);
        Assert.True(nic.HasPublicIPAddress);
        Assert.Equal(topology.ApplicationSecurityGroups.Single().Id, Assert.Single(nic.ApplicationSecurityGroupIds));
    }

    [Theory]
    [InlineData("\"{\\\"properties\\\":{\\\"networkAcls\\\":{\\\"defaultAction\\\":\\\"Deny\\\"}}}\"")]
    [InlineData("{ \"properties\": { \"networkAcls\": { \"defaultAction\": \"Deny\" } } }")]
    public void Resources_of_the_provider_azapi_are_read_as_text_and_as_objects(string body)
    {
        SimResource account = new Plan()
            .With("azurerm_resource_group.rg", "{ \"name\": \"rg\", \"location\": \"westeurope\" }", Unknown)
            .With(
                "azapi_resource.a",
                $$"""
                { "type": "Microsoft.Storage/storageAccounts@2023-05-01", "name": "data1", "location": "westeurope",
                  "body": {{body}} }
                """,
                "{ \"id\": true, \"parent_id\": true }",
                $$"""{ {{Plan.Refers("parent_id", "azurerm_resource_group.rg")}} }""")
            .Import().Topology.Resources.Single();

        Assert.Equal(RuleAction.Deny, account.Firewall.DefaultAction);
        Assert.Equal("rg", account.ResourceGroupName);
    }
}
