using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>One row a service, whoever trusts it.</summary>
internal static class TrustedServiceTable
{
    // Grants stand before the rows: the rows are made of them.
    public static TrustGrant Storage { get; } = new(
        ResourceType.StorageAccount,
        "https://learn.microsoft.com/azure/storage/common/storage-network-security-trusted-azure-services",
        "2025-06-24");

    public static TrustGrant KeyVault { get; } = new(
        ResourceType.KeyVault,
        "https://learn.microsoft.com/azure/key-vault/general/overview-vnet-service-endpoints",
        "2026-05-19");

    public static TrustGrant EventHubs { get; } = new(
        ResourceType.EventHubsNamespace,
        "https://learn.microsoft.com/azure/event-hubs/event-hubs-service-endpoints",
        "2022-01-26");

    public static TrustGrant ServiceBus { get; } = new(
        ResourceType.ServiceBusNamespace,
        "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-service-endpoints",
        "2023-03-31");

    // The list is that of Azure OpenAI; for other kinds of account there is none.
    public static TrustGrant CognitiveServices { get; } = new(
        ResourceType.CognitiveServicesAccount,
        "https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks",
        "2026-11-24")
    {
        OnlyFor = "requests to Azure OpenAI",
    };

    // The exception of Cosmos DB has no list of services; it lets instances pass that the account names.
    public static TrustGrant CosmosDb { get; } = new(
        ResourceType.CosmosDbAccount,
        "https://learn.microsoft.com/azure/cosmos-db/analytical-store-private-endpoints",
        "2026-11-24")
    {
        ListedInstancesOnly = true,
    };

    // Azure DevOps is on no list, and people ask why.
    public static IReadOnlyList<SimTrustedService> Rows { get; } =
    [
        Row(
            "ApiManagement",
            "Azure API Management",
            [Storage, KeyVault, EventHubs, ServiceBus],
            "Microsoft.ApiManagement/service"),
        Row("AppService", "Azure App Service", [KeyVault with { OnlyFor = "deploying certificates to the web app" }]),
        Row("AutonomousSystems", "Microsoft Autonomous Systems", [Storage], "Microsoft.AutonomousSystems/workspaces"),
        Row("AzureApplicationGateway", "Azure Application Gateway", [KeyVault]),
        Row("AzureArc", "Azure Arc", [ServiceBus]),
        Row(
            "AzureBackup",
            "Azure Backup",
            [Storage, KeyVault],
            "Microsoft.RecoveryServices/vaults",
            "Microsoft.DataProtection/BackupVaults"),
        Row("AzureBatch", "Azure Batch", [KeyVault]),
        Row("AzureBotService", "Azure Bot Service", [KeyVault]),
        Row("AzureCacheForRedis", "Azure Cache for Redis", [Storage], "Microsoft.Cache/Redis"),
        Row("AzureCDN", "Azure CDN", [KeyVault]),
        Row("AzureCognitiveSearch", "Azure AI Search", [Storage, CognitiveServices], "Microsoft.Search/searchServices"),
        Row("AzureContainerRegistry", "Azure Container Registry", [KeyVault]),
        Row("AzureCostManagement", "Microsoft Cost Management", [Storage], "Microsoft.CostManagementExports"),
        Row(
            "AzureDataBox",
            "Azure Data Box",
            [Storage with { OnlyFor = "importing data" }],
            "Microsoft.DataBox"),
        Row("AzureDataCatalog", "Azure Data Catalog", [Storage], "Microsoft.ProjectBabylon/accounts"),
        Row("AzureDataExplorerManagement", "Azure Data Explorer", [Storage, ServiceBus], "Microsoft.Kusto/Clusters"),
        Row("AzureDataLake", "Azure Data Lake Store", [KeyVault]),
        Row("AzureDataManagerForAgriculture", "Azure Data Manager for Agriculture", [KeyVault]),
        Row("AzureDataShare", "Azure Data Share", [Storage], "Microsoft.DataShare/accounts"),
        Row("AzureDatabaseForMySQL", "Azure Database for MySQL", [KeyVault]),
        Row(
            "AzureDatabaseForPostgreSQL",
            "Azure Database for PostgreSQL",
            [Storage, KeyVault],
            "Microsoft.DBForPostgreSQL"),
        Row("AzureDatabricks", "Azure Databricks", [Storage, KeyVault], "Microsoft.Databricks/accessConnectors"),
        Row("AzureDeviceRegistry", "Azure Device Registry", [Storage], "Microsoft.DeviceRegistry/schemaRegistries"),
        Row("AzureDevOps", "Azure DevOps", []),
        Row("AzureDevTestLabs", "Azure DevTest Labs", [Storage], "Microsoft.DevTestLab/labs"),
        Row("AzureDigitalTwins", "Azure Digital Twins", [ServiceBus]),
        Row("AzureDiskEncryption", "Azure Disk Encryption", [KeyVault]),
        Row("AzureDiskStorage", "Azure Disk Storage", [KeyVault]),
        Row(
            "AzureEventGrid",
            "Azure Event Grid",
            [Storage, EventHubs, ServiceBus],
            "Microsoft.EventGrid/domains",
            "Microsoft.EventGrid/partnerTopics",
            "Microsoft.EventGrid/systemTopics",
            "Microsoft.EventGrid/topics"),
        Row("AzureExpressRoute", "Azure ExpressRoute", [Storage, KeyVault], "Microsoft.Network/expressRoutePorts"),
        Row("AzureFarmBeats", "Azure FarmBeats", [Storage], "Microsoft.AgFoodPlatform/farmBeats"),
        Row("AzureFirewallPremium", "Azure Firewall Premium", [KeyVault]),
        Row("AzureFrontDoor", "Azure Front Door Standard and Premium", [KeyVault]),
        Row("AzureFrontDoorClassic", "Azure Front Door Classic", [KeyVault]),
        Row(
            "AzureHealthcareAPIs",
            "Azure Healthcare APIs",
            [Storage, ServiceBus],
            "Microsoft.HealthcareApis/services",
            "Microsoft.HealthcareApis/workspaces"),
        Row(
            "AzureImportExport",
            "Azure Import/Export",
            [Storage with { OnlyFor = "importing and exporting data" }, KeyVault],
            "Microsoft.ImportExport"),
        Row("AzureInformationProtection", "Azure Information Protection", [KeyVault]),
        Row("AzureIoTCentral", "Azure IoT Central", [Storage, EventHubs, ServiceBus], "Microsoft.IoTCentral/IoTApps"),
        Row("AzureIoTHub", "Azure IoT Hub", [Storage, EventHubs, ServiceBus], "Microsoft.Devices/IotHubs"),
        Row("AzureKeyVaultManagedHSM", "Azure Key Vault Managed HSM", [Storage], "Microsoft.keyvault/managedHSMs"),
        Row("AzureKubernetesService", "Azure Kubernetes Service", [ServiceBus]),
        Row(
            "AzureMachineLearning",
            "Azure Machine Learning",
            [Storage, KeyVault, ServiceBus, CognitiveServices],
            "Microsoft.MachineLearningServices/workspaces",
            "Microsoft.MachineLearning/registries"),
        Row("AzureMediaServices", "Azure Media Services", [Storage], "Microsoft.Media/mediaservices"),
        Row("AzureMigrate", "Azure Migrate", [Storage], "Microsoft.Migrate/migrateprojects"),
        Row(
            "AzureMonitor",
            "Azure Monitor",
            [Storage with { OnlyFor = "writing monitoring data" }, KeyVault, EventHubs, ServiceBus],
            "Microsoft.Insights"),
        Row("AzureNetAppFiles", "Azure NetApp Files", [KeyVault]),
        Row(
            "AzureNetworking",
            "Azure networking services",
            [Storage with { OnlyFor = "storing and analysing traffic logs" }],
            "Microsoft.Network"),
        Row("AzurePolicyScan", "Azure Policy Scan", [KeyVault]),
        Row(
            "AzureResourceManager",
            "Azure Resource Manager template deployment service",
            [KeyVault with { OnlyFor = "template deployment" }]),
        Row("AzureSecurityCenter", "Security Center", [Storage], "Microsoft.Security/dataScanners"),
        Row("AzureSiteRecovery", "Azure Site Recovery", [Storage], "Microsoft.SiteRecovery"),
        Row("AzureStorageActions", "Azure Storage Actions", [Storage], "Microsoft.Storageactions/Storagetasks"),
        Row(
            "AzureStreamAnalytics",
            "Azure Stream Analytics",
            [Storage, EventHubs, ServiceBus],
            "Microsoft.StreamAnalytics/streamingjobs"),
        Row(
            "AzureSynapseAnalytics",
            "Azure Synapse Analytics",
            [Storage, KeyVault, ServiceBus, CosmosDb],
            "Microsoft.Synapse/workspaces"),
        Row("AzureVirtualMachinesDeployment", "Azure Virtual Machines deployment service", [KeyVault]),
        Row(
            "CognitiveServicesManagement",
            "Azure AI services",
            [Storage, CognitiveServices],
            "Microsoft.CognitiveServices/accounts"),
        Row("DataFactory", "Azure Data Factory", [Storage, KeyVault], "Microsoft.DataFactory/factories"),
        Row(
            "EventHub",
            "Azure Event Hubs",
            [Storage with { OnlyFor = "archiving by Event Hubs Capture" }, KeyVault],
            "Microsoft.EventHub"),
        Row("ExchangeOnline", "Exchange Online", [KeyVault]),
        Row(
            "HDInsight",
            "Azure HDInsight",
            [Storage with { OnlyFor = "the first contents of the file system of a new cluster" }],
            "Microsoft.HDInsight"),
        Row(
            "LogicApps",
            "Azure Logic Apps",
            [Storage],
            "Microsoft.Logic/workflows",
            "Microsoft.Logic/integrationAccounts"),
        Row("M365DataAtRestEncryption", "M365DataAtRestEncryption", [KeyVault]),
        Row("MicrosoftFabric", "Microsoft Fabric", [Storage, CosmosDb], "Microsoft.Fabric"),
        Row("MicrosoftPurview", "Microsoft Purview", [Storage, KeyVault, ServiceBus], "Microsoft.Purview/accounts"),
        Row(
            "PowerPlatformInfra",
            "Microsoft Power Platform",
            [Storage, KeyVault],
            "Microsoft.PowerPlatform/enterprisePolicies"),
        Row("ProjectArcadia", "Microsoft Project Arcadia", [Storage], "Microsoft.ProjectArcadia/workspaces"),
        Row("ServiceBus", "Azure Service Bus", [KeyVault]),
        Row("SharePointOnline", "SharePoint Online", [KeyVault]),
        Row("Singularity", "Singularity", [Storage], "Microsoft.Singularity/accounts"),
        Row("Sql", "Azure SQL Database", [Storage, KeyVault], "Microsoft.Sql/servers"),
        Row("Storage", "Azure Storage", [KeyVault]),
        Row(
            "StorageSyncService",
            "Azure File Sync",
            [Storage with { OnlyFor = "syncing file shares" }],
            "Microsoft.StorageSync"),
        Row("VideoIndexer", "Azure Video Indexer", [Storage], "Microsoft.VideoIndexer/Accounts"),
    ];

    private static SimTrustedService Row(
        string name, string displayName, TrustGrant[] grants, params string[] armTypes) => new()
        {
            Name = name,
            DisplayName = displayName,
            Grants = grants.ToValueList(),
            ArmTypes = armTypes.ToValueList(),
        };
}
