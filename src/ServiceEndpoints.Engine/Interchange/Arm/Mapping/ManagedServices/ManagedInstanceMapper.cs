using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.ManagedServices;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.sql/managedinstances</summary>
internal sealed class ManagedInstanceMapper : ResourceMapper
{
    public override string Type => ManagedServiceCatalogue.Of(ManagedServiceType.SqlManagedInstance).ArmType;

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        reader.Properties.Ignore(
            "administratorLogin", "administratorLoginPassword", "administrators", "collation", "currentBackupStorageRedundancy",
            "databaseFormat", "dnsZone", "dnsZonePartner", "fullyQualifiedDomainName", "hybridSecondaryUsage", "instancePoolId",
            "isGeneralPurposeV2", "keyId", "licenseType", "maintenanceConfigurationId", "managedInstanceCreateMode",
            "minimalTlsVersion", "pricingModel", "primaryUserAssignedIdentityId", "provisioningState",
            "requestedBackupStorageRedundancy", "restorePointInTime", "servicePrincipal", "sourceManagedInstanceId", "state",
            "storageIOps", "storageSizeInGB", "storageThroughputMBps", "timezoneId", "vCores", "virtualClusterId",
            "zoneRedundant");
        SimManagedService service = new()
        {
            Id = reader.Id,
            Location = reader.Location(),
            Type = ManagedServiceType.SqlManagedInstance,
            SubnetId = reader.Properties.Id("subnetId") ?? "",
        };
        estate.ManagedServices.Add(new(service, null, reader));
        estate.Log.Count(Type, document.Id);
    }
}
