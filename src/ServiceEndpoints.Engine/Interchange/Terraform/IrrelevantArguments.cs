using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>
/// Arguments of any type that do not decide who reaches what, and what the provider gives back beside them.
/// Source: https://github.com/hashicorp/terraform-provider-azurerm, pages of v2.99.0, v3.117.1, v4.81.0 and v5.2.0
/// </summary>
internal static class IrrelevantArguments
{
    // Keys and host names, of which there is one for each part of a service.
    private static readonly string[] s_endings =
        ["_access_key", "_connection_string", "_connection_string_alias", "_endpoint", "_host", "_key"];

    private static readonly FrozenSet<string> s_names = new List<string>
    {
        "accelerated_networking_enabled", "access_key_metadata_writes_enabled", "access_policy", "access_tier",
        "account_kind", "account_name", "active_active", "additional_capabilities", "additional_unattend_content",
        "admin_password", "admin_ssh_key", "admin_username", "administrator_login", "administrator_login_password",
        "administrator_login_password_wo", "administrator_login_password_wo_version", "allocation_method",
        "allow_blob_public_access", "allow_extension_operations", "allow_nested_items_to_be_public",
        "allowed_copy_scope", "always_ready", "analytical_storage", "analytical_storage_enabled", "app_service_plan_id",
        "app_settings", "applied_dns_servers", "auth_settings", "auth_settings_v2", "authorization_key",
        "auto_grow_enabled", "auto_inflate_enabled", "automatic_failover_enabled", "automatic_updates_enabled",
        "auxiliary_mode", "auxiliary_sku", "availability_set_id", "azure_active_directory_administrator",
        "azure_devops_repo", "azure_files_authentication", "azuread_administrator", "azuread_authentication_only",
        "backup", "backup_retention_days", "bgp_community", "bgp_enabled", "bgp_settings", "blob_properties", "body",
        "boot_diagnostics", "builtin_logging_enabled", "bundle_version", "burst_capacity_enabled",
        "bypass_platform_safety_checks_on_user_schedule_enabled", "capabilities", "capacity",
        "capacity_reservation_group_id", "client_affinity_enabled", "client_cert_enabled", "client_cert_mode",
        "client_certificate_enabled", "client_certificate_exclusion_paths", "client_certificate_mode", "collation",
        "computer_name", "connection_mode", "connection_protocol", "connection_string", "connectivity_endpoints",
        "consistency_policy", "contact", "content_share_force_disabled", "cors_rule", "create_mode",
        "creation_source_server_id", "cross_tenant_replication_enabled", "custom_data", "custom_dns_configs",
        "custom_domain", "custom_domain_verification_id", "custom_network_interface_name",
        "custom_question_answering_search_service_id", "customer_managed_key", "daily_memory_time_quota",
        "database_format", "ddos_protection_mode", "ddos_protection_plan", "ddos_protection_plan_id",
        "dedicated_cluster_id", "dedicated_host_group_id", "dedicated_host_id", "default_hostname",
        "default_identity_type", "default_site_hostname", "default_to_oauth_authentication",
        "delete_data_disks_on_termination", "delete_os_disk_on_termination", "disable_password_authentication",
        "disk_controller_type", "dns_proxy_enabled", "dns_zone", "dns_zone_partner_id", "domain_name_label",
        "domain_name_label_scope", "dpd_timeout_seconds", "dynamic_throttling_enabled", "edge_zone",
        "enable_accelerated_networking", "enable_automatic_updates", "enable_bgp", "enable_builtin_logging",
        "enable_https_traffic_only", "enable_rbac_authorization", "enabled", "enabled_for_deployment",
        "enabled_for_disk_encryption", "enabled_for_template_deployment", "encryption", "encryption_at_host_enabled",
        "endpoint", "enforce_private_link_service_network_policies", "etag", "eviction_policy",
        "express_vulnerability_assessment_enabled", "extensions_time_budget", "flow_timeout_in_minutes", "fqdn",
        "free_tier_enabled", "ftp_publish_basic_authentication_enabled", "fully_qualified_domain_name",
        "functions_extension_version", "gallery_application", "gateway_address", "gateway_fqdn",
        "general_purpose_v2_enabled", "generation", "geo_location", "geo_redundant_backup_enabled", "github_repo",
        "guid", "hosting_environment_id", "hotpatching_enabled", "http_concurrency", "https_only",
        "https_traffic_only_enabled", "hybrid_secondary_usage", "id", "identity", "idle_timeout_in_minutes",
        "ignore_casing", "ignore_missing_property", "immutability_policy", "infrastructure_encryption_enabled",
        "instance_memory_in_mb", "internal_dns_name_label", "internal_domain_name_suffix", "ip_tags", "ip_version",
        "is_hns_enabled", "key_vault_key_id", "key_vault_reference_identity_id", "kind", "large_file_share_enabled",
        "license_type", "linking_allowed_for_aad_tenant_ids", "local_auth_enabled", "local_authentication_disabled",
        "local_authentication_enabled", "local_user_enabled", "location", "logs", "mac_address",
        "maintenance_configuration_name", "managed_resource_group_name", "max_bid_price", "max_number_of_record_sets",
        "max_number_of_virtual_network_links", "max_number_of_virtual_network_links_with_registration",
        "maximum_instance_count", "maximum_throughput_units", "min_tls_version", "minimal_tls_version",
        "minimum_tls_version", "mongo_server_version", "multiple_write_locations_enabled", "name", "namespace_id",
        "namespace_name", "network_interface", "network_security_group_id_wo_version", "network_security_group_name",
        "number_of_record_sets", "offer_type", "os_disk", "os_image_notification", "os_managed_disk_id", "os_profile",
        "os_profile_linux_config", "os_profile_secrets", "os_profile_windows_config", "os_type",
        "outbound_ip_address_list", "output", "parent_id", "partition_merge_enabled", "patch_assessment_mode",
        "patch_mode", "plan", "platform_fault_domain", "possible_outbound_ip_address_list",
        "possible_outbound_ip_addresses", "prefix_length", "premium_messaging_partitions", "primary_access_key",
        "primary_location", "primary_user_assigned_identity_id", "private_dns_zone_configs", "private_dns_zone_name",
        "private_endpoint_connection", "private_endpoint_network_policies_enabled", "private_endpoint_vnet_policies",
        "private_ip_address_allocation", "private_ip_addresses", "private_link_service_network_policies_enabled",
        "project_management_enabled", "provision_vm_agent", "provisioned_billing_model_version",
        "proximity_placement_group_id", "proxy_override", "public_ip_address_allocation", "public_ip_addresses",
        "purge_protection_enabled", "purview_id", "qna_runtime_endpoint", "queue_encryption_key_type",
        "queue_properties", "rbac_authorization_enabled", "read_endpoints", "reboot_setting", "registration_enabled",
        "resource_group_name", "resource_guid", "resource_id", "response_export_values",
        "restorable_dropped_database_ids", "restore", "restore_point_in_time", "retry", "reverse_fqdn",
        "route_table_id_wo_version", "route_table_name", "routing_weight", "runtime_name", "runtime_version",
        "sas_policy", "schema_validation_enabled", "scm_publish_basic_authentication_enabled", "secondary_location",
        "secret", "secure_boot_enabled", "sensitive_body", "server_id", "server_name", "service_plan_id",
        "service_principal_type", "share_properties", "shared_access_key_enabled", "shared_key", "site_credential",
        "size", "sku", "sku_family", "sku_name", "sku_tier", "soa_record", "soft_delete_retention_days",
        "source_control", "source_image_id", "source_image_reference", "sql_administrator_login",
        "sql_administrator_login_password", "sql_identity_control_enabled", "ssl_enforcement_enabled",
        "ssl_minimal_tls_version_enforced", "static_website", "sticky_settings", "storage", "storage_access_key",
        "storage_account", "storage_account_access_key", "storage_account_id", "storage_account_name",
        "storage_account_share_name", "storage_account_type", "storage_authentication_type",
        "storage_container_endpoint", "storage_container_type", "storage_data_disk",
        "storage_data_lake_gen2_filesystem_id", "storage_image_reference", "storage_iops",
        "storage_key_vault_secret_id", "storage_mb", "storage_os_disk", "storage_size_in_gb",
        "storage_user_assigned_identity_id", "storage_uses_managed_identity", "subscription_id", "synapse_workspace_id",
        "table_encryption_key_type", "tags", "tenant_id", "termination_notification", "threat_detection_policy",
        "timeouts", "timezone", "timezone_id", "transparent_data_encryption_key_vault_key_id", "type",
        "use_extension_bundle", "user_data", "vault_uri", "vcores", "version", "virtual_machine_id",
        "virtual_machine_scale_set_id", "virtual_network_backup_restore_enabled", "virtual_network_id",
        "virtual_network_image_pull_enabled", "virtual_network_name", "vm_agent_platform_updates_enabled", "vm_size",
        "vnet_content_share_enabled", "vnet_image_pull_enabled", "vpn_type", "vtpm_enabled",
        "webdeploy_publish_basic_authentication_enabled", "winrm_listener", "write_endpoints", "zip_deploy_file",
        "zone", "zone_redundant", "zone_redundant_enabled", "zones",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Parts of blocks.
    private static readonly string[] s_inBlocks = [".id", ".private_ip_address_allocation"];

    public static bool Contains(string argument) => s_names.Contains(argument)
        || s_inBlocks.Any(ending => argument.EndsWith(ending, StringComparison.Ordinal))
        || (IsExported(argument) && s_endings.Any(ending => argument.EndsWith(ending, StringComparison.Ordinal)));

    private static bool IsExported(string argument) => argument.StartsWith("primary_", StringComparison.Ordinal)
        || argument.StartsWith("secondary_", StringComparison.Ordinal)
        || argument.StartsWith("default_", StringComparison.Ordinal);
}
