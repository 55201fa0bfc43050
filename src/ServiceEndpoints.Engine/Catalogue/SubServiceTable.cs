using System.Collections.Generic;
using System.Linq;

namespace ServiceEndpoints.Catalogue;

/// <summary>
/// The public names and ports of each product. DNS suffixes, group ids and zones:
/// https://learn.microsoft.com/azure/private-link/private-endpoint-dns (read 2026-11-23).
/// </summary>
internal static class SubServiceTable
{
    private const string StorageNames =
        "https://learn.microsoft.com/azure/storage/common/storage-account-overview";

    private const string SqlPorts =
        "https://learn.microsoft.com/azure/azure-sql/database/connectivity-architecture";

    private const string PostgreSqlPorts =
        "https://learn.microsoft.com/azure/postgresql/single-server/concepts-connectivity-architecture";

    private const string MySqlPorts =
        "https://learn.microsoft.com/azure/mysql/single-server/concepts-connectivity-architecture";

    private const string MariaDbPorts =
        "https://learn.microsoft.com/azure/mariadb/concepts-connectivity-architecture";

    private const string CosmosPorts = "https://learn.microsoft.com/azure/cosmos-db/sdk-connection-modes";

    private const string KeyVaultPorts = "https://learn.microsoft.com/azure/key-vault/general/access-behind-firewall";

    private const string ServiceBusPorts =
        "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-troubleshooting-guide";

    private const string EventHubsPorts = "https://learn.microsoft.com/azure/event-hubs/event-hubs-faq";

    private const string DataLakeNames =
        "https://learn.microsoft.com/azure/data-lake-store/data-lake-store-network-security";

    private const string WebNames =
        "https://learn.microsoft.com/azure/app-service/networking-features";

    private const string CognitiveNames =
        "https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks";

    // Static websites have a zone code before the suffix (z6.web.core.windows.net), which is not known here.
    public static IReadOnlyList<SubService> Storage { get; } =
    [
        Storage443("blob"),
        Part("file", "file.core.windows.net", StorageNames, "privatelink.file.core.windows.net", Port(445), Port(443)),
        Storage443("queue"),
        Storage443("table"),
        Storage443("dfs"),
        Storage443("web"),
    ];

    public static IReadOnlyList<SubService> Sql { get; } =
    [
        Part("sqlServer", "database.windows.net", SqlPorts, "privatelink.database.windows.net", Port(1433), SqlRedirect),
    ];

    public static IReadOnlyList<SubService> Synapse { get; } =
    [
        Part("Sql", "sql.azuresynapse.net", SqlPorts, "privatelink.sql.azuresynapse.net", Port(1433), SqlRedirect),
        // A dedicated pool that began as SQL DW still answers under its logical server's name.
        Part("sqlServer", "database.windows.net", SqlPorts, "privatelink.database.windows.net", Port(1433), SqlRedirect),
    ];

    public static IReadOnlyList<SubService> PostgreSql { get; } =
    [
        Part(
            "postgresqlServer",
            "postgres.database.azure.com",
            PostgreSqlPorts,
            "privatelink.postgres.database.azure.com",
            Port(5432)),
    ];

    public static IReadOnlyList<SubService> MySql { get; } =
    [
        Part("mysqlServer", "mysql.database.azure.com", MySqlPorts, "privatelink.mysql.database.azure.com", Port(3306)),
    ];

    public static IReadOnlyList<SubService> MariaDb { get; } =
    [
        Part(
            "mariadbServer",
            "mariadb.database.azure.com",
            MariaDbPorts,
            "privatelink.mariadb.database.azure.com",
            Port(3306)),
    ];

    public static IReadOnlyList<SubService> Cosmos { get; } =
    [
        Part(
            "Sql",
            "documents.azure.com",
            CosmosPorts,
            "privatelink.documents.azure.com",
            Port(443),
            new ServicePort(10000, 20000, PortUse.Direct)),
        CosmosApi("MongoDB", "mongo", 10255),
        CosmosApi("Cassandra", "cassandra", 10350),
        CosmosApi("Gremlin", "gremlin", 443),
        CosmosApi("Table", "table", 443),
    ];

    public static IReadOnlyList<SubService> KeyVault { get; } =
    [
        Part("vault", "vault.azure.net", KeyVaultPorts, "privatelink.vaultcore.azure.net", Port(443)),
    ];

    public static IReadOnlyList<SubService> ServiceBus { get; } =
    [
        Part(
            "namespace",
            "servicebus.windows.net",
            ServiceBusPorts,
            "privatelink.servicebus.windows.net",
            Port(443),
            Port(5671),
            Port(5672),
            Port(9354)),
    ];

    public static IReadOnlyList<SubService> EventHubs { get; } =
    [
        Part(
            "namespace",
            "servicebus.windows.net",
            EventHubsPorts,
            "privatelink.servicebus.windows.net",
            Port(443),
            Port(5671),
            Port(5672),
            Port(9093)),
    ];

    public static IReadOnlyList<SubService> DataLakeGen1 { get; } =
    [
        Part("account", "azuredatalakestore.net", DataLakeNames, null, Port(443)),
    ];

    public static IReadOnlyList<SubService> Web { get; } =
    [
        Part("sites", "azurewebsites.net", WebNames, "privatelink.azurewebsites.net", Port(443), Port(80)),
        Part("scm", "scm.azurewebsites.net", WebNames, "privatelink.azurewebsites.net", Port(443)) with
        {
            GroupId = "sites",
        },
    ];

    public static IReadOnlyList<SubService> Cognitive { get; } =
    [
        Part(
            "account",
            "cognitiveservices.azure.com",
            CognitiveNames,
            "privatelink.cognitiveservices.azure.com",
            Port(443)),
        Part("openai", "openai.azure.com", CognitiveNames, "privatelink.openai.azure.com", Port(443)) with
        {
            GroupId = "account",
        },
    ];

    private static ServicePort SqlRedirect => new(11000, 11999, PortUse.Redirect);

    private static ServicePort Port(int port) => new(port, port, PortUse.Listen);

    private static SubService Storage443(string name) =>
        Part(name, $"{name}.core.windows.net", StorageNames, $"privatelink.{name}.core.windows.net", Port(443));

    private static SubService CosmosApi(string name, string label, int port) =>
        Part(name, $"{label}.cosmos.azure.com", CosmosPorts, $"privatelink.{label}.cosmos.azure.com", Port(port));

    private static SubService Part(
        string name, string suffix, string source, string? zone, params ServicePort[] ports) => new()
        {
            Name = name,
            DnsSuffix = suffix,
            PrivateDnsZone = zone,
            GroupId = zone is null ? null : name,
            Ports = [.. ports.Distinct()],
            Source = source,
        };
}
