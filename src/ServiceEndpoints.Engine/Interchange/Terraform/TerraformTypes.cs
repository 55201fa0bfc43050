using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>
/// What resources of the provider azurerm are in Resource Manager.
/// Source: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs
/// </summary>
internal static class TerraformTypes
{
    private static readonly FrozenDictionary<string, TerraformType> s_byName = All()
        .ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    public static TerraformType? Find(string name) => s_byName.GetValueOrDefault(name);

    private static IEnumerable<TerraformType> All() =>
    [
        new("azurerm_virtual_network", ArmTypes.VNet),
        new("azurerm_subnet", $"{ArmTypes.VNet}/{ArmTypes.Subnets}", ArmTypes.VNet,
            "virtual_network_name", "virtual_network_id"),
        new("azurerm_virtual_network_peering", $"{ArmTypes.VNet}/{ArmTypes.Peerings}", ArmTypes.VNet,
            "virtual_network_name", "virtual_network_id"),
        new("azurerm_network_security_group", ArmTypes.NetworkSecurityGroup),
        new("azurerm_network_security_rule", $"{ArmTypes.NetworkSecurityGroup}/{ArmTypes.SecurityRules}",
            ArmTypes.NetworkSecurityGroup, "network_security_group_name", "network_security_group_id"),
        new("azurerm_application_security_group", ArmTypes.ApplicationSecurityGroup),
        new("azurerm_route_table", ArmTypes.RouteTable),
        new("azurerm_route", $"{ArmTypes.RouteTable}/{ArmTypes.Routes}", ArmTypes.RouteTable,
            "route_table_name", "route_table_id"),
        new("azurerm_public_ip", "Microsoft.Network/publicIPAddresses"),
        new("azurerm_public_ip_prefix", "Microsoft.Network/publicIPPrefixes"),
        new("azurerm_nat_gateway", ArmTypes.NatGateway),
        new("azurerm_network_interface", ArmTypes.NetworkInterface),
        new("azurerm_virtual_machine", ArmTypes.VM),
        new("azurerm_linux_virtual_machine", ArmTypes.VM),
        new("azurerm_windows_virtual_machine", ArmTypes.VM),
        new("azurerm_virtual_network_gateway", ArmTypes.Gateway),
        new("azurerm_local_network_gateway", ArmTypes.OnPremisesNetwork),
        new("azurerm_virtual_network_gateway_connection", "Microsoft.Network/connections"),
        new("azurerm_subnet_service_endpoint_storage_policy", "Microsoft.Network/serviceEndpointPolicies"),
        new("azurerm_mssql_managed_instance", Managed(ManagedServiceType.SqlManagedInstance)),
        new("azurerm_firewall", Managed(ManagedServiceType.AzureFirewall)),
        new("azurerm_application_gateway", Managed(ManagedServiceType.ApplicationGateway)),
        new("azurerm_private_endpoint", ArmTypes.PrivateEndpoint),
        new("azurerm_private_dns_zone", "Microsoft.Network/privateDnsZones"),
        new("azurerm_private_dns_zone_virtual_network_link", "Microsoft.Network/privateDnsZones/virtualNetworkLinks",
            "Microsoft.Network/privateDnsZones", "private_dns_zone_name", "private_dns_zone_id"),
        new("azurerm_storage_account", Arm(ResourceType.StorageAccount)),
        new("azurerm_key_vault", Arm(ResourceType.KeyVault)),
        new("azurerm_ai_services", Arm(ResourceType.CognitiveServicesAccount)),
        new("azurerm_cognitive_account", Arm(ResourceType.CognitiveServicesAccount)),
        new("azurerm_cosmosdb_account", Arm(ResourceType.CosmosDbAccount)),
        new("azurerm_servicebus_namespace", Arm(ResourceType.ServiceBusNamespace)),
        new("azurerm_eventhub_namespace", Arm(ResourceType.EventHubsNamespace)),
        new("azurerm_data_lake_store", Arm(ResourceType.DataLakeStoreGen1)),
        Part("azurerm_data_lake_store_firewall_rule", ResourceType.DataLakeStoreGen1, "firewallRules", "account_name"),
        Part("azurerm_data_lake_store_virtual_network_rule", ResourceType.DataLakeStoreGen1, "virtualNetworkRules",
            "account_name"),
        new("azurerm_app_service", Arm(ResourceType.WebApp)),
        new("azurerm_function_app", Arm(ResourceType.WebApp)),
        new("azurerm_function_app_flex_consumption", Arm(ResourceType.WebApp)),
        new("azurerm_logic_app_standard", Arm(ResourceType.WebApp)),
        new("azurerm_linux_web_app", Arm(ResourceType.WebApp)),
        new("azurerm_windows_web_app", Arm(ResourceType.WebApp)),
        new("azurerm_linux_function_app", Arm(ResourceType.WebApp)),
        new("azurerm_windows_function_app", Arm(ResourceType.WebApp)),
        new("azurerm_synapse_workspace", Arm(ResourceType.SynapseWorkspace)),
        Part("azurerm_synapse_firewall_rule", ResourceType.SynapseWorkspace, "firewallRules", "synapse_workspace_id"),
        .. Server("azurerm_sql", ResourceType.SqlServer),
        .. Server("azurerm_mssql", ResourceType.SqlServer),
        .. Server("azurerm_postgresql", ResourceType.PostgreSqlServer),
        .. Server("azurerm_mysql", ResourceType.MySqlServer),
        .. Server("azurerm_mariadb", ResourceType.MariaDbServer),
    ];

    private static IEnumerable<TerraformType> Server(string prefix, ResourceType type) =>
    [
        new($"{prefix}_server", Arm(type)),
        Part($"{prefix}_firewall_rule", type, "firewallRules", "server_name", "server_id"),
        Part($"{prefix}_virtual_network_rule", type, "virtualNetworkRules", "server_name", "server_id"),
    ];

    private static TerraformType Part(string name, ResourceType whole, string collection, params string[] parents) =>
        new(name, $"{Arm(whole)}/{collection}", Arm(whole), parents);

    private static string Managed(ManagedServiceType type) => ManagedServiceCatalogue.Of(type).ArmType;

    private static string Arm(ResourceType type) => ServiceCatalogue.ForResourceType(type).ArmType;
}
