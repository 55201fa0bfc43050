using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>Services that have network ACLs: Storage, Key Vault, Cognitive Services.</summary>
internal static class StorageTranslation
{
    private const string NetworkAcls = "networkAcls";

    public static IEnumerable<(string Type, PlanTranslation Translate)> All { get; } =
    [
        ("azurerm_storage_account", Account),
        ("azurerm_storage_account_network_rules", Rules),
        ("azurerm_key_vault", Vault),
        ("azurerm_ai_services", CognitiveAccount),
        ("azurerm_cognitive_account", CognitiveAccount),
    ];

    private static void Account(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        PlanValues values = entry.Values;
        estate.Add(
            entry,
            ArmShape.Object(
                entry.Place,
                ("publicNetworkAccess", PublicAccess(values)),
                (NetworkAcls, values.One("network_rules", StorageAcls)),
                ("isNfsV3Enabled", values.Find("nfsv3_enabled")),
                ("isSftpEnabled", values.Find("sftp_enabled")),
                ("dnsEndpointType", values.Find("dns_endpoint_type"))),
            ("sku", Sku(values)));
    }

    public static DataNode? PublicAccess(PlanValues values) =>
        ArmShape.Word(values.Find("public_network_access_enabled", "public_network_access"), "Enabled", "Disabled");

    private static ObjectNode? Sku(PlanValues values) =>
        values.Text("account_tier") is { } tier && values.Text("account_replication_type") is { } replication
            ? ArmShape.Object(values.Place, ("name", ArmShape.Text($"{tier}_{replication}", values.Place)))
            : null;

    private static ObjectNode StorageAcls(PlanValues rules) => ArmShape.Object(
        rules.Place,
        ("defaultAction", rules.Find("default_action")),
        ("bypass", ArmShape.Joined(rules.Find("bypass"))),
        ("ipRules", Addresses(rules.Find("ip_rules"), "value")),
        ("virtualNetworkRules", ArmShape.References(rules.Find("virtual_network_subnet_ids"))),
        ("resourceAccessRules", rules.Each("private_link_access", access =>
        {
            access.Ignore(["endpoint_tenant_id"]);
            return ArmShape.Object(access.Place, ("resourceId", access.Find("endpoint_resource_id")));
        })));

    public static DataNode? Addresses(DataNode? addresses, string name) =>
        ArmShape.Each(addresses, address => ArmShape.Object(address.Place, (name, address)));

    private static void Rules(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        PlanValues values = entry.Values;
        string type = ServiceCatalogue.ForResourceType(ResourceType.StorageAccount).ArmType;
        DataNode? account = values.Find("storage_account_id") ?? Named(values, type, index);
        estate.Set(entry, type, account, $"properties.{NetworkAcls}", StorageAcls(values));
    }

    /// <summary>Before version 3 the account was named by its group and its name.</summary>
    private static TextNode? Named(PlanValues values, string type, PlanIndex index) =>
        values.Text("storage_account_name") is { } name && values.Text("resource_group_name") is { } group
            ? ArmShape.Text($"{index.GroupId(group)}/providers/{type}/{name}", values.Place)
            : null;

    private static void Vault(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        PlanValues values = entry.Values;
        estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("publicNetworkAccess", PublicAccess(values)),
            ("sku", ArmShape.Object(entry.Place, ("name", values.Find("sku_name")))),
            (NetworkAcls, values.One("network_acls", acls => ArmShape.Object(
                acls.Place,
                ("defaultAction", acls.Find("default_action")),
                ("bypass", acls.Find("bypass")),
                ("ipRules", Addresses(acls.Find("ip_rules"), "value")),
                ("virtualNetworkRules", ArmShape.References(acls.Find("virtual_network_subnet_ids"))))))));
    }

    private static void CognitiveAccount(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        PlanValues values = entry.Values;
        estate.Add(
            entry,
            ArmShape.Object(
                entry.Place,
                ("publicNetworkAccess", PublicAccess(values)),
                ("customSubDomainName", values.Find("custom_subdomain_name")),
                (NetworkAcls, values.One("network_acls", acls => ArmShape.Object(
                    acls.Place,
                    ("defaultAction", acls.Find("default_action")),
                    ("bypass", acls.Find("bypass")),
                    ("ipRules", Addresses(acls.Find("ip_rules"), "value")),
                    ("virtualNetworkRules", acls.Each("virtual_network_rules", rule => ArmShape.Object(
                        rule.Place,
                        ("id", rule.Find("subnet_id")),
                        ("ignoreMissingVnetServiceEndpoint",
                            rule.Find("ignore_missing_vnet_service_endpoint"))))))))),
            ("sku", ArmShape.Object(entry.Place, ("name", values.Find("sku_name")))));
    }
}
