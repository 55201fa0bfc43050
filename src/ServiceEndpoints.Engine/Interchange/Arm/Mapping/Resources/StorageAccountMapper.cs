using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts</summary>
internal sealed class StorageAccountMapper : ServiceResourceMapper
{
    protected override ResourceType ResourceType => ResourceType.StorageAccount;

    protected override IEnumerable<string> Irrelevant { get; } =
    [
        "accessTier", "accountMigrationInProgress", "allowBlobPublicAccess", "allowCrossTenantReplication",
        "allowedCopyScope", "allowSharedKeyAccess", "azureFilesAadIntegration", "azureFilesIdentityBasedAuthentication",
        "blobRestoreStatus", "creationTime", "customDomain", "defaultToOAuthAuthentication", "encryption",
        "failoverInProgress", "geoReplicationStats", "immutableStorageWithVersioning", "isHnsEnabled",
        "isLocalUserEnabled", "keyCreationTime", "keyPolicy", "largeFileSharesState", "lastGeoFailoverTime",
        "minimumTlsVersion", "primaryEndpoints", "primaryLocation", "sasPolicy", "secondaryEndpoints",
        "secondaryLocation", "statusOfPrimary", "statusOfSecondary", "storageAccountSkuConversionStatus",
        "supportsHttpsTrafficOnly",
    ];

    protected override SimFirewall Firewall(EntityReader reader, string apiVersion)
    {
        reader.Properties.IgnoreWhen("isSftpEnabled", "false");
        reader.Properties.IgnoreWhen("isNfsV3Enabled", "false");
        reader.Properties.IgnoreWhen("dnsEndpointType", "Standard");
        return NetworkAcls.Read(reader, PublicAccess(reader.Properties), "AzureServices");
    }

    // Before API version 2016-01-01 the SKU stood among the properties, by another name.
    protected override string? Sku(EntityReader reader) => base.Sku(reader) ?? reader.Properties.Text("accountType");
}
