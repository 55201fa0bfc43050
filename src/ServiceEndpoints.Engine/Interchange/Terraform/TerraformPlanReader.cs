using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>
/// Reads a Terraform plan or state as <c>terraform show -json</c> prints it. Nothing but arguments that decide who
/// reaches what is read, so that no password of the plan gets any further.
/// Source: https://developer.hashicorp.com/terraform/internals/json-format
/// </summary>
internal sealed class TerraformPlanReader : IEstateReader
{
    // Arguments of any type that decide nothing here.
    private static readonly string[] s_irrelevant =
    [
        "access_policy", "access_tier", "account_kind", "admin_password", "admin_ssh_key", "admin_username",
        "administrator_login", "administrator_login_password", "allow_blob_public_access",
        "allow_nested_items_to_be_public", "allowed_copy_scope", "azuread_administrator", "blob_properties",
        "bgp_settings",
        "capacity", "consistency_policy", "cross_tenant_replication_enabled", "default_to_oauth_authentication",
        "enable_accelerated_networking", "enable_https_traffic_only", "accelerated_networking_enabled",
        "allocation_method", "body", "create_mode", "custom_data", "disable_password_authentication", "edge_zone",
        "enable_rbac_authorization", "enabled_for_deployment", "enabled_for_disk_encryption",
        "enabled_for_template_deployment", "etag", "fully_qualified_domain_name", "geo_location", "guid",
        "https_traffic_only_enabled", "id", "identity", "idle_timeout_in_minutes", "infrastructure_encryption_enabled",
        "is_hns_enabled", "kind", "large_file_share_enabled", "local_user_enabled", "location", "min_tls_version",
        "minimum_tls_version", "name", "offer_type", "os_disk", "output", "primary_access_key",
        "private_endpoint_vnet_policies", "private_link_service_network_policies_enabled",
        "public_ip_address_allocation", "purge_protection_enabled", "queue_encryption_key_type",
        "rbac_authorization_enabled", "resource_group_name", "schema_validation_enabled", "service_plan_id",
        "share_properties", "shared_access_key_enabled", "shared_key", "size", "sku", "sku_name", "sku_tier",
        "soft_delete_retention_days", "source_image_reference", "ssl_enforcement_enabled",
        "ssl_minimal_tls_version_enforced", "static_website", "storage_mb", "table_encryption_key_type", "tags",
        "tenant_id", "timeouts", "type", "vault_uri", "version", "virtual_network_name", "zones",
        "network_security_group_name", "route_table_name", "server_name", "server_id", "auto_grow_enabled",
        "backup_retention_days", "geo_redundant_backup_enabled", "virtual_network_id", "account_name",
        "private_dns_zone_name", "registration_enabled", "vm_size", "storage_os_disk", "storage_image_reference",
        "os_profile", "os_profile_linux_config", "os_profile_windows_config", "boot_diagnostics",
        "synapse_workspace_id", "storage_data_lake_gen2_filesystem_id", "sql_administrator_login",
        "sql_administrator_login_password", "app_service_plan_id", "app_settings", "connection_string",
        "client_affinity_enabled", "enabled", "https_only", "ip_version", "sku_family", "domain_name_label",
        "delete_os_disk_on_termination", "patch_mode", "provision_vm_agent", "allow_extension_operations",
        "generation", "vpn_type", "active_active", "enable_bgp", "gateway_address", "gateway_fqdn",
        "private_endpoint_network_policies_enabled", "enforce_private_link_service_network_policies",
        "response_export_values", "ignore_casing", "ignore_missing_property", "retry", "parent_id", "resource_id",
        "storage_account_id", "storage_account_name", "namespace_id", "namespace_name", "subscription_id",
    ];

    public ImportFormat Format => ImportFormat.TerraformPlan;

    public bool Recognizes(DataNode root) => root is ObjectNode node
        && node.Find("format_version") is TextNode
        && (node.Find("planned_values") ?? node.Find("prior_state") ?? node.Find("resource_changes")
            ?? node.Find("values")) is not null;

    public Result<IReadOnlyList<ResourceDocument>> Read(DataNode root, ImportSession session)
    {
        ObjectNode plan = (ObjectNode)root;
        if (plan.TextOf("format_version")!.Split('.')[0] is not ("0" or "1"))
        {
            return new Refusal(
                ErrorId.FormatNotRecognized,
                $"'{root.Place.File}' is of the version {plan.TextOf("format_version")} of Terraform's format; "
                    + "versions 0 and 1 are read.",
                root.Place.File);
        }

        IReadOnlyList<PlanResource> resources = PlanStates.Of(plan, session.State);
        PlanReferences references = new(new PlanConfiguration(plan), resources, plan.Find("variables") as ObjectNode);
        PlanIndex index = new(references, resources, session);
        PlanEstate estate = new(session);
        foreach (PlanResource resource in resources)
        {
            Translate(resource, estate, index, session);
        }

        return new(estate.Documents);
    }

    private static void Translate(PlanResource resource, PlanEstate estate, PlanIndex index, ImportSession session)
    {
        if (!resource.IsManaged)
        {
            session.Log.Skip(
                resource.Type, resource.Address, "The plan refers to it and does not make it.", resource.Place);
            return;
        }

        if (TranslationTable.Find(resource.Type) is not { } translation)
        {
            session.Log.Skip(
                resource.Type, resource.Address, TranslationTable.ReasonWithout(resource.Type), resource.Place);
            return;
        }

        string? id = index.IdOf(resource);
        if (id is null && (PlanIndex.IsOfApi(resource) || TerraformTypes.Find(resource.Type) is not null))
        {
            SkipHomeless(resource, estate, session);
            return;
        }

        PlanEntry entry = new(resource, index.ValuesOf(resource), id ?? "");
        translation(entry, estate, index);
        entry.Values.Ignore(s_irrelevant);
        foreach ((string property, SourcePlace place) in entry.Values.Unread.Distinct())
        {
            session.Log.NotModelled(resource.Address, property, place);
        }
    }

    /// <summary>A part of nobody knows what: anything of the fitting type may have it.</summary>
    private static void SkipHomeless(PlanResource resource, PlanEstate estate, ImportSession session)
    {
        UnresolvedNode unknown = new(resource.Address, "What it belongs to is not known.", resource.Place);
        session.Log.Unresolved(resource.Address, "id", unknown);
        session.Log.Skip(resource.Type, resource.Address, unknown.Cause, resource.Place);
        if (TerraformTypes.Find(resource.Type) is { ParentType: { } parent } type)
        {
            estate.Doubt(parent, type.ArmType[(type.ArmType.LastIndexOf('/') + 1)..], unknown);
        }
    }
}
