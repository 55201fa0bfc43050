using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>One row a product, in the order of the overview page.</summary>
internal static class ServiceTable
{
    // Names, availability, regions and tenants. The tags are those the tag file marks for service endpoints (VSE).
    private const string Overview =
        "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview";

    private const string OverviewDate = "2026-11-23";

    // Says that the services behind this endpoint are in the tag CognitiveServicesManagement, not that it routes them.
    private const string Cognitive =
        "https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks";

    private const string Everywhere = "Generally available in all Azure regions";

    private const string WhereOffered = "Generally available in Azure regions where database service is available";

    public static IReadOnlyList<SimService> Rows { get; } =
    [
        Storage("Azure Storage", "Microsoft.Storage", LocationScope.RegionAndPair),
        Storage("Azure Storage cross-region service endpoints", "Microsoft.Storage.Global", LocationScope.AllRegions),
        Sql(
            "Azure SQL Database",
            ResourceType.SqlServer,
            "Microsoft.Sql/servers",
            SubServiceTable.Sql,
            Everywhere),
        Sql(
            "Azure Synapse Analytics",
            ResourceType.SynapseWorkspace,
            "Microsoft.Synapse/workspaces",
            SubServiceTable.Synapse,
            Everywhere + " for dedicated SQL pools (formerly SQL DW)"),
        Sql(
            "Azure Database for PostgreSQL server",
            ResourceType.PostgreSqlServer,
            "Microsoft.DBforPostgreSQL/servers",
            SubServiceTable.PostgreSql,
            WhereOffered),
        Sql(
            "Azure Database for MySQL server",
            ResourceType.MySqlServer,
            "Microsoft.DBforMySQL/servers",
            SubServiceTable.MySql,
            WhereOffered),
        Sql(
            "Azure Database for MariaDB",
            ResourceType.MariaDbServer,
            "Microsoft.DBforMariaDB/servers",
            SubServiceTable.MariaDb,
            WhereOffered),
        Row(
            "Azure Cosmos DB",
            "Microsoft.AzureCosmosDB",
            ResourceType.CosmosDbAccount,
            "Microsoft.DocumentDB/databaseAccounts",
            "AzureCosmosDB",
            SubServiceTable.Cosmos),
        Row(
            "Azure Key Vault",
            "Microsoft.KeyVault",
            ResourceType.KeyVault,
            "Microsoft.KeyVault/vaults",
            "AzureKeyVault",
            SubServiceTable.KeyVault) with
        { CrossTenant = true },
        Row(
            "Azure Service Bus",
            "Microsoft.ServiceBus",
            ResourceType.ServiceBusNamespace,
            "Microsoft.ServiceBus/namespaces",
            "ServiceBus",
            SubServiceTable.ServiceBus),
        Row(
            "Azure Event Hubs",
            "Microsoft.EventHub",
            ResourceType.EventHubsNamespace,
            "Microsoft.EventHub/namespaces",
            "EventHub",
            SubServiceTable.EventHubs),
        Row(
            "Azure Data Lake Store Gen 1",
            "Microsoft.AzureActiveDirectory",
            ResourceType.DataLakeStoreGen1,
            "Microsoft.DataLakeStore/accounts",
            "AzureActiveDirectory",
            SubServiceTable.DataLakeGen1) with
        {
            AddressTag = "AzureDataLake",
            SameRegionOnly = true,
            Availability = Everywhere + " where ADLS Gen1 is available",
        },
        Row(
            "Azure App Service",
            "Microsoft.Web",
            ResourceType.WebApp,
            "Microsoft.Web/sites",
            "AppService",
            SubServiceTable.Web) with
        { Availability = Everywhere + " where App service is available" },
        Row(
            "Azure Cognitive Services",
            "Microsoft.CognitiveServices",
            ResourceType.CognitiveServicesAccount,
            "Microsoft.CognitiveServices/accounts",
            "CognitiveServicesManagement",
            SubServiceTable.Cognitive) with
        {
            TagAssumed = true,
            CrossTenant = true,
            Availability = Everywhere + " where Azure AI services are available",
            Source = Cognitive,
        },
    ];

    private static SimService Storage(string name, string service, LocationScope scope) => Row(
        name,
        service,
        ResourceType.StorageAccount,
        "Microsoft.Storage/storageAccounts",
        "Storage",
        SubServiceTable.Storage) with
    { CrossTenant = true, LocationScope = scope };

    private static SimService Sql(
        string name,
        ResourceType type,
        string armType,
        IReadOnlyList<SubService> parts,
        string availability) => Row(name, "Microsoft.Sql", type, armType, "Sql", parts) with
        {
            SameRegionOnly = true,
            LocationScope = LocationScope.Region,
            Availability = availability,
        };

    private static SimService Row(
        string name,
        string service,
        ResourceType type,
        string armType,
        string tag,
        IReadOnlyList<SubService> parts) => new()
        {
            Name = name,
            Service = service,
            ResourceType = type,
            ArmType = armType,
            ServiceTag = tag,
            SubServices = parts,
            LocationScope = LocationScope.AllRegions,
            Availability = Everywhere,
            Source = Overview,
            Date = OverviewDate,
        };
}
