using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>Managed services that stand in subnets and send from there.</summary>
internal static class ManagedTranslation
{
    public static IEnumerable<(string Type, PlanTranslation Translate)> All { get; } =
    [
        ("azurerm_mssql_managed_instance", (entry, estate, _) => estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("subnetId", entry.Values.Find("subnet_id")),
            ("publicDataEndpointEnabled", entry.Values.Find("public_data_endpoint_enabled"))))),
        ("azurerm_firewall", (entry, estate, _) => estate.Add(entry, ArmShape.Object(
            entry.Place, ("ipConfigurations", entry.Values.Each("ip_configuration", Frontend))))),
        ("azurerm_application_gateway", Gateway),
    ];

    private static void Gateway(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        entry.Values.Ignore(s_ofGateway);
        estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("gatewayIPConfigurations", entry.Values.Each("gateway_ip_configuration", Frontend)),
            ("frontendIPConfigurations", entry.Values.Each("frontend_ip_configuration", Frontend))));
    }

    private static ObjectNode Frontend(PlanValues configuration)
    {
        configuration.Ignore(["id", "private_link_configuration_id", "private_link_configuration_name"]);
        return ArmShape.Part(
            configuration,
            ("subnet", ArmShape.Reference(configuration.Find("subnet_id"))),
            ("privateIPAddress", configuration.Find("private_ip_address")),
            ("publicIPAddress", ArmShape.Reference(configuration.Find("public_ip_address_id"))));
    }

    // What it passes on to which backend is not simulated.
    private static readonly string[] s_ofGateway =
    [
        "authentication_certificate", "autoscale_configuration", "backend", "backend_address_pool",
        "backend_http_settings", "custom_error_configuration", "enable_http2", "fips_enabled", "frontend_port", "global",
        "http2_enabled", "http_listener", "listener", "probe", "redirect_configuration", "request_routing_rule",
        "rewrite_rule_set", "routing_rule", "ssl_certificate", "ssl_policy", "ssl_profile",
        "trusted_client_certificate", "trusted_root_certificate", "url_path_map",
    ];
}
