using System;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Terraform;

/// <summary>The same thing under the names that versions of azurerm have for it.</summary>
public sealed class ProviderVersionTests
{
    private const string Here = Plan.Here;
    private const string HubSubnet =
        "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/a";

    [Theory]
    [InlineData("\"service_endpoints\": [ \"Microsoft.Sql\" ], \"address_prefix\": \"10.0.1.0/24\"")]
    [InlineData("\"service_endpoints\": [ \"Microsoft.Sql\" ], \"address_prefixes\": [ \"10.0.1.0/24\" ]")]
    [InlineData("\"service_endpoint\": [ { \"service\": \"Microsoft.Sql\", \"network_identifier\": \"\" } ], "
        + "\"address_prefixes\": [ \"10.0.1.0/24\" ]")]
    public void Subnets_inside_of_their_network(string values)
    {
        SimImportReport report = new Plan().With("azurerm_virtual_network.v", $$"""
            { "name": "hub", {{Here}}, "address_space": [ "10.0.0.0/16" ], "subnet": [ { "name": "a", {{values}},
              "default_outbound_access_enabled": false, "delegation": [ { "name": "d", "service_delegation": [
                { "name": "Microsoft.Web/serverFarms", "actions": [ "x" ] } ] } ] } ] }
            """).Import();

        SimSubnet subnet = Assert.Single(report.Topology.Subnets);
        Assert.Equal("10.0.1.0/24", subnet.AddressPrefix.Single().ToString());
        Assert.Equal("Microsoft.Sql", subnet.ServiceEndpoints.Single().Service);
        Assert.Equal("Microsoft.Web/serverFarms", subnet.Delegation);
        Assert.False(subnet.DefaultOutboundAccess);
        Assert.Empty(report.NotModelled);
    }

    [Fact]
    public void Ranges_that_Azure_gives_from_a_pool_are_not_known()
    {
        const string Pool =
            """ "ip_address_pool": [ { "id": "/subscriptions/s/p", "number_of_ip_addresses": "64" } ] """;
        SimImportReport report = new Plan()
            .With("azurerm_virtual_network.hub", $$"""{ "name": "hub", {{Here}}, {{Pool}} }""", "{ \"address_space\": true }",
                """{ "ip_address_pool": [ { "id": {} } ] }""")
            .With(
                "azurerm_subnet.a",
                $$"""{ "name": "a", {{Plan.InGroup}}, "virtual_network_name": "hub", {{Pool}} }""",
                "{ \"address_prefixes\": true }",
                """{ "ip_address_pool": [ { "id": {} } ] }""")
            .Import();

        Assert.NotNull(report.Topology.VNets.Single().Unread("addressPrefixes"));
        Assert.NotNull(report.Topology.Subnets.Single().Unread("addressPrefixes"));
        Assert.Equal(
            ["azurerm_subnet.a.ip_address_pool", "azurerm_virtual_network.hub.ip_address_pool"],
            report.Unresolved.Select(unresolved => unresolved.Expression).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"20.0.0.1,20.0.0.0/24\"")]
    [InlineData("[ \"20.0.0.1\", \"20.0.0.0/24\" ]")]
    public void Ranges_of_a_Cosmos_DB_account(string ranges)
    {
        SimImportReport report = new Plan().With("azurerm_cosmosdb_account.c", $$"""
            { "name": "cosmos1", {{Here}}, "ip_range_filter": {{ranges}}, "is_virtual_network_filter_enabled": true,
              "network_acl_bypass_for_azure_services": true, "free_tier_enabled": true }
            """).Import();

        Assert.Equal(
            ["20.0.0.0/24", "20.0.0.1"],
            report.Topology.Resources.Single().Firewall.NetworkRules.Select(rule => rule.Value).Order(StringComparer.Ordinal));
        Assert.Empty(report.NotModelled);
    }

    [Theory]
    [InlineData("\"enable_ip_forwarding\": true")]
    [InlineData("\"ip_forwarding_enabled\": true")]
    public void Forwarding_of_an_interface(string flag) => Assert.True(Plan.Network()
        .With("azurerm_network_interface.n", $$"""
            { "name": "nic", {{Here}}, {{flag}}, "ip_configuration": [ { "name": "c", "subnet_id": "{{HubSubnet}}" } ] }
            """, Plan.UnknownId)
        .With(
            "azurerm_windows_virtual_machine.m",
            $$"""{ "name": "m", {{Here}} }""",
            "{ \"network_interface_ids\": [ true ] }",
            $$"""{ {{Plan.Refers("network_interface_ids", "azurerm_network_interface.n")}} }""")
        .Import().Topology.VMs.Single().NetworkInterfaces.Single().EnableIPForwarding);

    [Theory]
    [InlineData("\"disable_bgp_route_propagation\": true")]
    [InlineData("\"bgp_route_propagation_enabled\": false")]
    public void Propagation_of_routes(string flag) => Assert.True(new Plan()
        .With("azurerm_route_table.t", $$"""{ "name": "t", {{Here}}, {{flag}} }""")
        .Import().Topology.RouteTables.Single().DisableBgpRoutePropagation);

    [Theory]
    [InlineData("azurerm_logic_app_standard", "\"public_network_access\": \"Disabled\"")]
    [InlineData("azurerm_function_app_flex_consumption", "\"public_network_access_enabled\": false")]
    [InlineData("azurerm_windows_function_app", "\"public_network_access_enabled\": false")]
    public void Sites_of_every_kind(string type, string access)
    {
        SimResource site = new Plan().With($"{type}.w", $$"""
            { "name": "site1", {{Here}}, {{access}}, "site_config": [ { "always_on": true, "ip_restriction": [ {
              "name": "r", "priority": 10, "action": "Allow", "ip_address": "20.0.0.1/32", "service_tag": null,
              "virtual_network_subnet_id": null, "headers": [], "description": "x" } ] } ] }
            """).Import().Topology.Resources.Single();

        Assert.Equal(ResourceType.WebApp, site.Type);
        Assert.Equal(PublicNetworkAccess.Disabled, site.Firewall.PublicNetworkAccess);
        Assert.Equal(10, Assert.Single(site.Firewall.NetworkRules).Priority);
    }

    [Theory]
    [InlineData("[]", Verdict.Reachable)]
    [InlineData("[ { \"x_azure_fdid\": [], \"x_forwarded_for\": [] } ]", Verdict.Reachable)]
    [InlineData("[ { \"x_azure_fdid\": [ \"11111111-1111-1111-1111-111111111111\" ] } ]", Verdict.Unknown)]
    public void A_header_is_asked_for_where_there_is_one(string headers, Verdict verdict)
    {
        SimImportReport report = new Plan().With("azurerm_linux_web_app.w", $$"""
            { "name": "site1", {{Here}}, "site_config": [ { "ip_restriction_default_action": "Deny", "ip_restriction": [ {
              "name": "r", "priority": 10, "action": "Allow", "ip_address": "8.8.8.8/32", "headers": {{headers}} } ] } ] }
            """).Import();

        Assert.Equal(verdict, new World(report.Topology).Ask("8.8.8.8", "site1").Verdict);
    }

    [Fact]
    public void A_site_is_integrated_by_its_own_argument_or_beside_it()
    {
        SimTopology topology = Plan.Network()
            .With("azurerm_linux_web_app.w", $$"""
                { "name": "site1", {{Here}}, "virtual_network_subnet_id": "{{HubSubnet}}",
                  "site_config": [ { "vnet_route_all_enabled": true } ] }
                """)
            .With("azurerm_app_service.v", $$"""{ "name": "site2", {{Here}} }""", Plan.UnknownId)
            .With(
                "azurerm_app_service_virtual_network_swift_connection.c",
                "{}",
                "{ \"app_service_id\": true, \"subnet_id\": true }",
                $$"""
                { {{Plan.Refers("app_service_id", "azurerm_app_service.v")}},
                  {{Plan.Refers("subnet_id", "azurerm_subnet.app[\\\"b\\\"]")}} }
                """)
            .Import().Topology;

        SimManagedService first = topology.ManagedServices.Single(app => app.Name == "site1");
        SimManagedService second = topology.ManagedServices.Single(app => app.Name == "site2");
        Assert.True(first.RouteAll);
        Assert.False(second.RouteAll);
        Assert.Equal("b", ArmId.NameOf(second.SubnetId));
    }

    [Fact]
    public void Services_in_subnets_are_read()
    {
        SimImportReport report = Plan.Network()
            .With("azurerm_mssql_managed_instance.m", $$"""{ "name": "mi1", {{Here}}, "subnet_id": "{{HubSubnet}}", "vcores": 4 }""")
            .With("azurerm_firewall.f", $$"""
                { "name": "fw1", {{Here}}, "sku_name": "AZFW_VNet", "ip_configuration": [ { "name": "c",
                  "private_ip_address": "10.0.1.4", "subnet_id": "{{HubSubnet}}" } ] }
                """)
            .With("azurerm_application_gateway.g", $$"""
                { "name": "gw1", {{Here}}, "gateway_ip_configuration": [ { "name": "c", "subnet_id": "{{HubSubnet}}" } ],
                  "frontend_port": [ { "name": "p", "port": 80 } ] }
                """)
            .Import();

        Assert.Equal(
            ["fw1 AzureFirewall", "gw1 ApplicationGateway", "mi1 SqlManagedInstance"],
            report.Topology.ManagedServices.Select(service => $"{service.Name} {service.Type}").Order(StringComparer.Ordinal));
        Assert.Empty(report.NotModelled);
        Assert.Empty(report.Skipped);
    }

    [Fact]
    public void What_says_nothing_is_not_told_as_left_out()
    {
        SimImportReport report = Plan.Network()
            .With("azurerm_linux_web_app.w", $$"""
                { "name": "site1", {{Here}}, "site_config": [ { "vnet_route_all_enabled": true, "always_on": true } ] }
                """)
            .With("azurerm_application_gateway.g", $$"""
                { "name": "gw1", {{Here}}, "gateway_ip_configuration": [ { "name": "c", "subnet_id": "{{HubSubnet}}" } ],
                  "frontend_ip_configuration": [ { "name": "f", "subnet_id": "{{HubSubnet}}",
                    "private_ip_address": "10.0.1.9", "private_ip_address_allocation": "Static" } ] }
                """)
            .With("azurerm_linux_virtual_machine.m", $$"""{ "name": "m", {{Here}}, "priority": "Regular" }""")
            .Import();

        Assert.Empty(report.NotModelled);
    }

    [Fact]
    public void An_address_that_Azure_chooses_is_none_that_is_not_known()
    {
        SimImportReport report = Plan.Network().With(
            "azurerm_network_interface.n",
            $$"""
            { "name": "nic", {{Here}}, "ip_configuration": [ { "name": "c", "subnet_id": "{{HubSubnet}}",
              "private_ip_address_allocation": "Dynamic" } ] }
            """,
            "{ \"ip_configuration\": [ { \"private_ip_address\": true } ] }").Import();

        Assert.Empty(report.Unresolved);
        Assert.Empty(report.NotModelled);
    }

    [Fact]
    public void A_machine_sends_from_the_interface_that_is_named_as_the_primary_one()
    {
        SimTopology topology = Plan.Network()
            .With("azurerm_network_interface.x", Interface("x", "a"), Plan.UnknownId)
            .With("azurerm_network_interface.y", Interface("y", "b"), Plan.UnknownId)
            .With(
                "azurerm_virtual_machine.m",
                $$"""{ "name": "m", {{Here}} }""",
                "{ \"network_interface_ids\": [ true, true ], \"primary_network_interface_id\": true }",
                $$"""
                { {{Plan.Refers("network_interface_ids", "azurerm_network_interface.x", "azurerm_network_interface.y")}},
                  {{Plan.Refers("primary_network_interface_id", "azurerm_network_interface.y")}} }
                """)
            .Import().Topology;

        Assert.Equal(["y", "x"], topology.VMs.Single().NetworkInterfaces.Select(nic => nic.Name));
    }

    [Fact]
    public void Name_servers_may_stand_beside_their_network()
    {
        SimImportReport report = new Plan()
            .With("azurerm_virtual_network.hub", $$"""{ "name": "hub", {{Here}}, "address_space": [ "10.0.0.0/16" ] }""", Plan.UnknownId)
            .With(
                "azurerm_virtual_network_dns_servers.d",
                "{ \"dns_servers\": [ \"10.0.0.4\" ] }",
                "{ \"virtual_network_id\": true }",
                $$"""{ {{Plan.Refers("virtual_network_id", "azurerm_virtual_network.hub")}} }""")
            .Import();

        Assert.Empty(report.Skipped);
        Assert.Contains(report.NotModelled, property => property.Property == "dhcpOptions");
    }

    [Theory]
    [InlineData("azurerm_cognitive_account", "\"kind\": \"OpenAI\"")]
    [InlineData("azurerm_ai_services", "\"local_authentication_enabled\": true")]
    public void Cognitive_accounts(string type, string values)
    {
        SimImportReport report = new Plan().With($"{type}.c", $$"""
            { "name": "ai1", {{Here}}, "sku_name": "S0", "custom_subdomain_name": "ai1", {{values}}, "network_acls": [ {
              "default_action": "Deny", "bypass": "AzureServices", "ip_rules": [ "20.0.0.1" ], "virtual_network_rules": [
                { "subnet_id": "{{HubSubnet}}", "ignore_missing_vnet_service_endpoint": true } ] } ] }
            """).Import();

        SimResource account = report.Topology.Resources.Single();
        Assert.Equal(2, account.Firewall.NetworkRules.Count);
        Assert.Equal(["AzureServices"], account.Firewall.Bypass);
        Assert.Empty(report.NotModelled);
    }

    private static string Interface(string name, string subnet) =>
        $$"""
        { "name": "{{name}}", {{Here}}, "ip_configuration": [ { "name": "c",
          "subnet_id": "{{HubSubnet[..^1]}}{{subnet}}" } ] }
        """;
}
