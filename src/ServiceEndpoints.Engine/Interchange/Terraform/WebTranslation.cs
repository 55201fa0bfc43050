using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>Sites of App Service with their access restrictions.</summary>
internal static class WebTranslation
{
    private static readonly string[] s_types =
    [
        "azurerm_app_service", "azurerm_function_app", "azurerm_function_app_flex_consumption",
        "azurerm_linux_function_app", "azurerm_linux_web_app", "azurerm_logic_app_standard",
        "azurerm_windows_function_app", "azurerm_windows_web_app",
    ];

    private static readonly string[] s_headers =
        ["x_azure_fdid", "x_fd_health_probe", "x_forwarded_for", "x_forwarded_host"];

    public static IEnumerable<(string Type, PlanTranslation Translate)> All { get; } =
    [
        .. s_types.Select(type => (type, (PlanTranslation)Site)),
        ("azurerm_app_service_virtual_network_swift_connection", (entry, estate, _) => estate.Set(
            entry,
            ServiceCatalogue.ForResourceType(ResourceType.WebApp).ArmType,
            entry.Values.Find("app_service_id"),
            "properties.virtualNetworkSubnetId",
            entry.Values.Find("subnet_id"))),
    ];

    private static void Site(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        PlanValues values = entry.Values;
        estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("publicNetworkAccess", StorageTranslation.PublicAccess(values)),
            ("virtualNetworkSubnetId", values.Find("virtual_network_subnet_id")),
            ("outboundIpAddresses", values.Find("outbound_ip_addresses") as TextNode),
            ("siteConfig", values.One("site_config", Configuration))));
    }

    private static ObjectNode Configuration(PlanValues block)
    {
        ObjectNode configuration = ArmShape.Object(
            block.Place,
            ("publicNetworkAccess", StorageTranslation.PublicAccess(block)),
            ("vnetRouteAllEnabled", block.Find("vnet_route_all_enabled")),
            ("ipSecurityRestrictions", Restrictions(block, "ip_restriction")),
            ("ipSecurityRestrictionsDefaultAction", block.Find("ip_restriction_default_action")),
            ("scmIpSecurityRestrictions", Restrictions(block, "scm_ip_restriction")),
            ("scmIpSecurityRestrictionsDefaultAction", block.Find("scm_ip_restriction_default_action")),
            ("scmIpSecurityRestrictionsUseMain", UsesMain(block)));
        block.IgnoreRest();
        return configuration;
    }

    private static DataNode? UsesMain(PlanValues block) => block.Find("scm_use_main_ip_restriction") switch
    {
        BooleanNode { IsTrue: false } => null,
        var flag => flag,
    };

    private static DataNode Restrictions(PlanValues block, string name) => block.Each(name, rule => ArmShape.Object(
        rule.Place,
        ("name", rule.Find("name")),
        ("action", rule.Find("action")),
        ("priority", rule.Find("priority")),
        ("ipAddress", rule.Find("ip_address") ?? rule.Find("service_tag")),
        ("tag", rule.Find("service_tag") is { } tag ? ArmShape.Text("ServiceTag", tag.Place) : null),
        ("vnetSubnetResourceId", rule.Find("virtual_network_subnet_id", "subnet_id")),
        ("description", rule.Find("description")),
        ("headers", rule.One("headers", Headers))));

    /// <summary>The provider writes each header with underscores, and those that no rule asks for as empty.</summary>
    private static ObjectNode Headers(PlanValues headers) => ArmShape.Object(
        headers.Place,
        [
            .. s_headers.Select(name =>
                (name.Replace('_', '-'), headers.Find(name) is ArrayNode { Items.Count: 0 } ? null : headers.Find(name))),
        ]);
}
