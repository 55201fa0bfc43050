using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>Sites of App Service with their access restrictions.</summary>
internal static class WebTranslation
{
    private static readonly string[] s_types =
    [
        "azurerm_app_service", "azurerm_function_app", "azurerm_linux_function_app", "azurerm_linux_web_app",
        "azurerm_windows_function_app", "azurerm_windows_web_app",
    ];

    public static IEnumerable<(string Type, PlanTranslation Translate)> All { get; } =
        s_types.Select(type => (type, (PlanTranslation)Site));

    private static void Site(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        PlanValues values = entry.Values;
        estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("publicNetworkAccess", StorageTranslation.PublicAccess(values)),
            ("virtualNetworkSubnetId", values.Find("virtual_network_subnet_id")),
            ("siteConfig", values.One("site_config", Configuration))));
    }

    private static ObjectNode Configuration(PlanValues block) => ArmShape.Object(
        block.Place,
        ("ipSecurityRestrictions", Restrictions(block, "ip_restriction")),
        ("ipSecurityRestrictionsDefaultAction", block.Find("ip_restriction_default_action")),
        ("scmIpSecurityRestrictions", Restrictions(block, "scm_ip_restriction")),
        ("scmIpSecurityRestrictionsDefaultAction", block.Find("scm_ip_restriction_default_action")),
        ("scmIpSecurityRestrictionsUseMain",
            block.Find("scm_use_main_ip_restriction") is BooleanNode { IsTrue: true } isTrue ? isTrue : null));

    private static DataNode Restrictions(PlanValues block, string name) => block.Each(name, rule => ArmShape.Object(
        rule.Place,
        ("name", rule.Find("name")),
        ("action", rule.Find("action")),
        ("priority", rule.Find("priority")),
        ("ipAddress", rule.Find("ip_address") ?? rule.Find("service_tag")),
        ("tag", rule.Find("service_tag") is { } tag ? ArmShape.Text("ServiceTag", tag.Place) : null),
        ("vnetSubnetResourceId", rule.Find("virtual_network_subnet_id", "subnet_id")),
        ("headers", rule.Find("headers"))));
}
