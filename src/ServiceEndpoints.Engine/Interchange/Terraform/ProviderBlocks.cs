using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>
/// The blocks of azurerm that decide who reaches what. The configuration in a plan leaves out blocks that are dynamic,
/// so one that nobody wrote and nobody knows is such a block, or one that the provider itself fills in.
/// Source: https://github.com/hashicorp/terraform-provider-azurerm, schemas of v2.99.0, v3.117.1, v4.81.0 and v5.2.0
/// </summary>
internal static class ProviderBlocks
{
    private static readonly FrozenSet<string> s_blocks = new List<string>
    {
        "definition", "delegation", "frontend_ip_configuration", "gateway_ip_configuration", "ip_address_pool",
        "ip_configuration", "ip_restriction",
        "ip_rule", "network_acls", "network_rule_set", "network_rules", "network_rulesets", "private_dns_zone_group",
        "private_link_access", "private_service_connection", "route", "scm_ip_restriction", "security_rule",
        "service_delegation", "service_endpoint", "site_config", "subnet", "virtual_network_configuration",
        "virtual_network_rule", "virtual_network_rules",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<(string Type, string Block)> s_filledIn = new List<(string, string)>
    {
        ("azurerm_app_service", "ip_restriction"),
        ("azurerm_app_service", "scm_ip_restriction"),
        ("azurerm_app_service", "site_config"),
        ("azurerm_eventhub_namespace", "network_rulesets"),
        ("azurerm_function_app", "ip_restriction"),
        ("azurerm_function_app", "scm_ip_restriction"),
        ("azurerm_function_app", "site_config"),
        ("azurerm_key_vault", "network_acls"),
        ("azurerm_network_security_group", "security_rule"),
        ("azurerm_route_table", "route"),
        ("azurerm_servicebus_namespace", "network_rule_set"),
        ("azurerm_storage_account", "network_rules"),
        ("azurerm_virtual_network", "subnet"),
    }.ToFrozenSet();

    /// <summary>
    /// Whether a block that nobody wrote and nobody knows is sure to be dynamic. What the provider fills in stays as it
    /// was when a resource is changed; of one that is made the plan looks alike with such a block and without any.
    /// </summary>
    public static bool IsDynamic(string block, PlanResource resource) => s_blocks.Contains(block)
        && (!resource.IsNew || !s_filledIn.Contains((resource.Type, block)));
}
