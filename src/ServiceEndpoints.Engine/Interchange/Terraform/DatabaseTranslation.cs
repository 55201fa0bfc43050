using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>Database servers and accounts, workspaces and stores, with rules that are resources of their own.</summary>
internal static class DatabaseTranslation
{
    public static IEnumerable<(string Type, PlanTranslation Translate)> All { get; } =
    [
        .. Servers("azurerm_sql"),
        .. Servers("azurerm_mssql"),
        .. Servers("azurerm_postgresql"),
        .. Servers("azurerm_mysql"),
        .. Servers("azurerm_mariadb"),
        ("azurerm_synapse_workspace", Server),
        ("azurerm_synapse_firewall_rule", AddressRule),
        ("azurerm_cosmosdb_account", CosmosDb),
        ("azurerm_data_lake_store", (entry, estate, _) => estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("firewallState", entry.Values.Find("firewall_state")),
            ("firewallAllowAzureIps", entry.Values.Find("firewall_allow_azure_ips"))))),
        ("azurerm_data_lake_store_firewall_rule", AddressRule),
        ("azurerm_data_lake_store_virtual_network_rule", (entry, estate, _) => estate.Add(entry, ArmShape.Object(
            entry.Place, ("subnetId", entry.Values.Find("subnet_id"))))),
    ];

    private static IEnumerable<(string Type, PlanTranslation Translate)> Servers(string prefix) =>
    [
        ($"{prefix}_server", Server),
        ($"{prefix}_firewall_rule", AddressRule),
        ($"{prefix}_virtual_network_rule", SubnetRule),
    ];

    private static void Server(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        PlanValues values = entry.Values;
        DataNode? policy = values.Find("connection_policy");
        estate.Add(
            entry,
            ArmShape.Object(
                entry.Place,
                ("publicNetworkAccess", StorageTranslation.PublicAccess(values)),
                ("connectionPolicy", policy is TextNode { Text: "Default" } ? null : policy)),
            ("sku", values.Find("sku_name") is { } sku ? ArmShape.Object(entry.Place, ("tier", Tier(sku))) : null));
    }

    /// <summary>A SKU such as <c>GP_Gen5_4</c> starts with its tier.</summary>
    private static DataNode Tier(DataNode sku) => sku is not TextNode text
        ? sku
        : ArmShape.Text(
            text.Text.Split('_')[0] switch
            {
                "B" => "Basic",
                "GP" => "GeneralPurpose",
                "MO" => "MemoryOptimized",
                var other => other,
            },
            sku.Place);

    private static void AddressRule(PlanEntry entry, PlanEstate estate, PlanIndex index) => estate.Add(
        entry,
        ArmShape.Object(
            entry.Place,
            ("startIpAddress", entry.Values.Find("start_ip_address")),
            ("endIpAddress", entry.Values.Find("end_ip_address"))));

    private static void SubnetRule(PlanEntry entry, PlanEstate estate, PlanIndex index) => estate.Add(
        entry,
        ArmShape.Object(
            entry.Place,
            ("virtualNetworkSubnetId", entry.Values.Find("subnet_id")),
            ("ignoreMissingVnetServiceEndpoint", entry.Values.Find("ignore_missing_vnet_service_endpoint"))));

    private static void CosmosDb(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        PlanValues values = entry.Values;
        estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("publicNetworkAccess", StorageTranslation.PublicAccess(values)),
            ("isVirtualNetworkFilterEnabled", values.Find("is_virtual_network_filter_enabled")),
            ("virtualNetworkRules", values.Each("virtual_network_rule", rule => ArmShape.Object(
                rule.Place,
                ("id", rule.Find("id")),
                ("ignoreMissingVnetServiceEndpoint", rule.Find("ignore_missing_vnet_service_endpoint"))))),
            ("ipRules", StorageTranslation.Addresses(Ranges(values.Find("ip_range_filter")), "ipAddressOrRange")),
            ("networkAclBypass", ArmShape.Word(
                values.Find("network_acl_bypass_for_azure_services"), "AzureServices", "None")),
            ("networkAclBypassResourceIds", values.Find("network_acl_bypass_ids"))));
    }

    /// <summary>One text with commas before version 4, a set since.</summary>
    private static DataNode? Ranges(DataNode? ranges) => ranges is not TextNode text ? ranges : ArmShape.Array(
        text.Place,
        text.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(range => ArmShape.Text(range, text.Place)));
}
