using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>Security groups and route tables with what is in them.</summary>
internal static class SecurityTranslation
{
    public static IEnumerable<(string Type, PlanTranslation Translate)> All { get; } =
    [
        ("azurerm_network_security_group", Group),
        ("azurerm_network_security_rule", (entry, estate, _) => estate.Add(entry, Rule(entry.Values))),
        ("azurerm_application_security_group", (entry, estate, _) => estate.Add(entry, ArmShape.Object(entry.Place))),
        ("azurerm_route_table", Table),
        ("azurerm_route", (entry, estate, _) => estate.Add(entry, Route(entry.Values))),
    ];

    private static void Group(PlanEntry entry, PlanEstate estate, PlanIndex index) => estate.Add(
        entry,
        ArmShape.Object(
            entry.Place,
            ("securityRules", entry.Values.Each("security_rule", rule => ArmShape.Object(
                rule.Place, ("name", rule.Find("name")), ("properties", Rule(rule)))))));

    private static ObjectNode Rule(PlanValues rule)
    {
        rule.Ignore(["description"]);
        return ArmShape.Object(
            rule.Place,
            ("priority", rule.Find("priority")),
            ("direction", rule.Find("direction")),
            ("access", rule.Find("access")),
            ("protocol", rule.Find("protocol")),
            ("sourceAddressPrefix", rule.Find("source_address_prefix")),
            ("sourceAddressPrefixes", rule.Find("source_address_prefixes")),
            ("sourcePortRange", rule.Find("source_port_range")),
            ("sourcePortRanges", rule.Find("source_port_ranges")),
            ("destinationAddressPrefix", rule.Find("destination_address_prefix")),
            ("destinationAddressPrefixes", rule.Find("destination_address_prefixes")),
            ("destinationPortRange", rule.Find("destination_port_range")),
            ("destinationPortRanges", rule.Find("destination_port_ranges")),
            ("sourceApplicationSecurityGroups",
                ArmShape.References(rule.Find("source_application_security_group_ids"))),
            ("destinationApplicationSecurityGroups",
                ArmShape.References(rule.Find("destination_application_security_group_ids"))));
    }

    private static void Table(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        PlanValues values = entry.Values;
        // Version 4 turned the word around.
        DataNode? disabled = values.Find("disable_bgp_route_propagation")
            ?? ArmShape.Not(values.Find("bgp_route_propagation_enabled"));
        estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("disableBgpRoutePropagation", disabled),
            ("routes", values.Each("route", route => ArmShape.Object(
                route.Place, ("name", route.Find("name")), ("properties", Route(route)))))));
    }

    private static ObjectNode Route(PlanValues route) => ArmShape.Object(
        route.Place,
        ("addressPrefix", route.Find("address_prefix")),
        ("nextHopType", route.Find("next_hop_type")),
        ("nextHopIpAddress", route.Find("next_hop_in_ip_address")));
}
