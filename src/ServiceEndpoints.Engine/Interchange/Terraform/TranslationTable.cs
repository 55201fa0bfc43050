using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>How each type of Terraform resource is put into Resource Manager's form.</summary>
internal static class TranslationTable
{
    private static readonly FrozenDictionary<string, PlanTranslation> s_byType = All()
        .ToFrozenDictionary(entry => entry.Type, entry => entry.Translate, StringComparer.Ordinal);

    // Types that hold no address, no rule and no route.
    private static readonly FrozenSet<string> s_irrelevant = new List<string>
    {
        "azurerm_resource_group", "azurerm_role_assignment", "azurerm_role_definition", "azurerm_management_lock",
        "azurerm_monitor_diagnostic_setting", "azurerm_log_analytics_workspace", "azurerm_application_insights",
        "azurerm_key_vault_access_policy", "azurerm_key_vault_key", "azurerm_key_vault_secret",
        "azurerm_managed_disk", "azurerm_mssql_database", "azurerm_service_plan", "azurerm_app_service_plan",
        "azurerm_sql_database", "azurerm_storage_blob", "azurerm_storage_container", "azurerm_storage_queue",
        "azurerm_storage_share", "azurerm_storage_table", "azurerm_user_assigned_identity",
        "azurerm_virtual_machine_extension", "azurerm_eventhub", "azurerm_servicebus_queue",
        "azurerm_servicebus_topic", "azurerm_cosmosdb_sql_database", "azurerm_cosmosdb_sql_container",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static PlanTranslation? Find(string type) => s_byType.GetValueOrDefault(type);

    public static string ReasonWithout(string type)
    {
        if (!type.StartsWith("azurerm_", StringComparison.Ordinal)
            && !type.StartsWith("azapi_", StringComparison.Ordinal))
        {
            return "It is nothing in Azure.";
        }

        return s_irrelevant.Contains(type)
            ? "It does not decide who reaches what."
            : "Resources of this type are not modelled.";
    }

    private static IEnumerable<(string Type, PlanTranslation Translate)> All() =>
        NetworkTranslation.All
            .Concat(SecurityTranslation.All)
            .Concat(MachineTranslation.All)
            .Concat(ManagedTranslation.All)
            .Concat(StorageTranslation.All)
            .Concat(DatabaseTranslation.All)
            .Concat(MessagingTranslation.All)
            .Concat(WebTranslation.All)
            .Concat(ApiTranslation.All);
}
