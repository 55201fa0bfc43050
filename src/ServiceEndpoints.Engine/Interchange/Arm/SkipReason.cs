using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>Why resources of a type are not in the topology.</summary>
internal static class SkipReason
{
    // Types that hold no address, no rule and no route, so that no answer can depend on them.
    private static readonly FrozenSet<string> s_irrelevant = new List<string>
    {
        "Microsoft.Authorization/locks",
        "Microsoft.Authorization/policyAssignments",
        "Microsoft.Authorization/policyDefinitions",
        "Microsoft.Authorization/roleAssignments",
        "Microsoft.Authorization/roleDefinitions",
        "Microsoft.Compute/availabilitySets",
        "Microsoft.Compute/disks",
        "Microsoft.Compute/images",
        "Microsoft.Compute/proximityPlacementGroups",
        "Microsoft.Compute/snapshots",
        "Microsoft.Compute/sshPublicKeys",
        "Microsoft.Compute/virtualMachines/extensions",
        "Microsoft.DocumentDB/databaseAccounts/sqlDatabases",
        "Microsoft.EventHub/namespaces/eventhubs",
        "Microsoft.Insights/components",
        "Microsoft.Insights/diagnosticSettings",
        "Microsoft.KeyVault/vaults/accessPolicies",
        "Microsoft.KeyVault/vaults/keys",
        "Microsoft.KeyVault/vaults/secrets",
        "Microsoft.ManagedIdentity/userAssignedIdentities",
        "Microsoft.OperationalInsights/workspaces",
        "Microsoft.Resources/resourceGroups",
        "Microsoft.ServiceBus/namespaces/queues",
        "Microsoft.ServiceBus/namespaces/topics",
        "Microsoft.Sql/servers/databases",
        "Microsoft.Storage/storageAccounts/blobServices",
        "Microsoft.Storage/storageAccounts/blobServices/containers",
        "Microsoft.Storage/storageAccounts/fileServices",
        "Microsoft.Storage/storageAccounts/fileServices/shares",
        "Microsoft.Storage/storageAccounts/managementPolicies",
        "Microsoft.Storage/storageAccounts/queueServices",
        "Microsoft.Storage/storageAccounts/queueServices/queues",
        "Microsoft.Storage/storageAccounts/tableServices",
        "Microsoft.Storage/storageAccounts/tableServices/tables",
        "Microsoft.Web/certificates",
        "Microsoft.Web/serverfarms",
        "Microsoft.Web/sites/sourcecontrols",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string For(string type) => s_irrelevant.Contains(type)
        ? "It does not decide who reaches what."
        : "Resources of this type are not modelled.";
}
