using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>
/// Servers of the SQL family; their rules are resources of their own.
/// https://learn.microsoft.com/azure/templates/microsoft.sql/servers and
/// https://learn.microsoft.com/azure/templates/microsoft.dbforpostgresql/servers
/// </summary>
internal sealed class SqlFamilyMapper : ServiceResourceMapper
{
    public SqlFamilyMapper(ResourceType type) => ResourceType = type;

    protected override ResourceType ResourceType { get; }

    // A single server of the open source databases has its values beside the version; a workspace has many of Synapse.
    protected override IEnumerable<string> Irrelevant { get; } =
    [
        "administratorLogin", "administratorLoginPassword", "administrators", "availabilityZone",
        "azureADOnlyAuthentication", "byokEnforcement", "connectivityEndpoints", "createMode",
        "cspWorkspaceAdminProperties", "defaultDataLakeStorage", "earliestRestoreDate", "encryption",
        "externalGovernanceStatus", "extraProperties", "federatedClientId", "fullyQualifiedDomainName",
        "infrastructureEncryption", "keyId", "managedResourceGroupName", "masterServerId", "minimalTlsVersion",
        "primaryUserAssignedIdentityId", "purviewConfiguration", "replicaCapacity", "replicationRole",
        "restorePointInTime", "restrictOutboundNetworkAccess", "sourceServerId", "sqlAdministratorLogin",
        "sqlAdministratorLoginPassword", "sslEnforcement", "state", "storageMB", "storageProfile", "userVisibleState",
        "version", "workspaceFeature", "workspaceRepositoryConfiguration", "workspaceUID",
    ];

    // The family has no default action: whoever no rule names is refused.
    protected override SimFirewall Firewall(EntityReader reader, string apiVersion)
    {
        reader.Properties.IgnoreWhen("isIPv6Enabled", "Disabled");
        return new() { PublicNetworkAccess = PublicAccess(reader.Properties) };
    }

    protected override string? Sku(EntityReader reader)
    {
        if (ResourceType is ResourceType.SqlServer or ResourceType.SynapseWorkspace)
        {
            return null;
        }

        PropertyReader? sku = reader.Top.Object("sku");
        sku?.Ignore("capacity", "family", "name", "size");
        return sku?.Text("tier");
    }
}
