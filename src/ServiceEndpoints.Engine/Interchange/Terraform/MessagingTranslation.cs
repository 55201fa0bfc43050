using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>Namespaces, whose rule set is a block here and a resource of its own in Resource Manager.</summary>
internal static class MessagingTranslation
{
    private const string RuleSets = "networkRuleSets";

    public static IEnumerable<(string Type, PlanTranslation Translate)> All { get; } =
    [
        ("azurerm_servicebus_namespace", (entry, estate, _) => Namespace(entry, estate, "network_rule_set")),
        ("azurerm_eventhub_namespace", (entry, estate, _) => Namespace(entry, estate, "network_rulesets")),
        ("azurerm_servicebus_namespace_network_rule_set", RuleSet),
    ];

    private static void Namespace(PlanEntry entry, PlanEstate estate, string block)
    {
        PlanValues values = entry.Values;
        estate.Add(
            entry,
            ArmShape.Object(entry.Place, ("publicNetworkAccess", StorageTranslation.PublicAccess(values))),
            ("sku", ArmShape.Object(entry.Place, ("name", values.Find("sku")))));
        switch (values.One(block, Properties))
        {
            case ObjectNode rules:
                estate.AddPart(entry, RuleSets, "default", rules);
                break;
            case UnresolvedNode unknown:
                estate.AddPart(entry, RuleSets, "default", ArmShape.Object(
                    entry.Place, ("defaultAction", unknown), ("virtualNetworkRules", unknown), ("ipRules", unknown)));
                break;
        }
    }

    private static void RuleSet(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        string type = ServiceCatalogue.ForResourceType(ResourceType.ServiceBusNamespace).ArmType;
        DataNode? target = entry.Values.Find("namespace_id") ?? Named(entry.Values, type, index);
        if (target is TextNode id)
        {
            estate.AddPart(entry with { Id = id.Text }, RuleSets, "default", Properties(entry.Values));
        }
        else
        {
            // Whichever namespace it is for, it may refuse what the others let in.
            estate.Doubt(type, $"{RuleSets}.defaultAction", target as UnresolvedNode ?? new UnresolvedNode(
                entry.Resource.Address, "It does not tell which namespace it is for.", entry.Place));
        }
    }

    private static TextNode? Named(PlanValues values, string type, PlanIndex index) =>
        values.Text("namespace_name") is { } name && values.Text("resource_group_name") is { } group
            ? ArmShape.Text($"{index.GroupId(group)}/providers/{type}/{name}", values.Place)
            : null;

    // Service Bus and Event Hubs call the same things differently.
    private static ObjectNode Properties(PlanValues rules) => ArmShape.Object(
        rules.Place,
        ("defaultAction", rules.Find("default_action")),
        ("publicNetworkAccess", StorageTranslation.PublicAccess(rules)),
        ("trustedServiceAccessEnabled", rules.Find("trusted_services_allowed", "trusted_service_access_enabled")),
        ("virtualNetworkRules", rules.Each(["network_rules", "virtual_network_rule"], SubnetRule)),
        ("ipRules", rules.Find("ip_rules") is { } masks
            ? StorageTranslation.Addresses(masks, "ipMask")
            : rules.Each("ip_rule", rule =>
            {
                rule.Ignore(["action"]);
                return ArmShape.Object(rule.Place, ("ipMask", rule.Find("ip_mask")));
            })));

    private static ObjectNode SubnetRule(PlanValues rule) => ArmShape.Object(
        rule.Place,
        ("subnet", ArmShape.Reference(rule.Find("subnet_id"))),
        ("ignoreMissingVnetServiceEndpoint", rule.Find(
            "ignore_missing_vnet_service_endpoint", "ignore_missing_virtual_network_service_endpoint")));
}
