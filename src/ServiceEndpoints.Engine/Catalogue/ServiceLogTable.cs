using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>One row a type of resource.</summary>
internal static class ServiceLogTable
{
    private const string Read = "2026-11-24";

    private const string StoragePage =
        "https://learn.microsoft.com/rest/api/storageservices/storage-analytics-logged-operations-and-status-messages";

    private const string KeyVaultPage = "https://learn.microsoft.com/azure/key-vault/general/logging";

    private const string SqlPage = "https://learn.microsoft.com/azure/azure-sql/database/audit-log-format";

    private const string CosmosPage = "https://learn.microsoft.com/azure/cosmos-db/monitor-resource-logs";

    private const string MessagingPage =
        "https://learn.microsoft.com/azure/azure-monitor/reference/tables/azmsvnetconnectionevents";

    private const string WebPage = "https://learn.microsoft.com/azure/app-service/monitor-app-service-reference";

    private const string CognitivePage = "https://learn.microsoft.com/azure/ai-services/diagnostic-logging";

    private const string DataLakePage =
        "https://learn.microsoft.com/azure/data-lake-store/data-lake-store-diagnostic-logs";

    private const string PostgreSqlPage =
        "https://learn.microsoft.com/azure/postgresql/single-server/concepts-server-logs";

    private const string MySqlPage = "https://learn.microsoft.com/azure/mysql/single-server/concepts-audit-logs";

    private const string MariaDbPage = "https://learn.microsoft.com/azure/mariadb/concepts-audit-logs";

    public static IReadOnlyList<ServiceLog> Rows { get; } =
    [
        new()
        {
            ResourceType = ResourceType.StorageAccount,
            Category = "StorageRead, StorageWrite, StorageDelete",
            SuccessText = "Success",
            SuccessCode = 200,
            // Met in https://github.com/jpaztech/blog, "storageFirewall-403Error", with prefixes by the kind of token.
            Refusal = new("StorageRead, StorageWrite, StorageDelete", "IpAuthorizationError"),
            Operations =
            [
                .. Part("blob", "GetBlob", "ListBlobs", "GetBlobProperties", "ListContainers"),
                .. Part("blob", 201, "PutBlob", "CreateContainer", "PutBlock", "PutBlockList"),
                .. Part("blob", 202, "DeleteBlob"),
                .. Part("file", "GetFile", "ListShares"),
                .. Part("file", 201, "CreateFile", "PutRange"),
                .. Part("queue", "GetMessages", "PeekMessages", "ListQueues"),
                .. Part("queue", 201, "PutMessage"),
                .. Part("table", "QueryEntities", "QueryTables"),
                .. Part("table", 201, "InsertEntity"),
                .. Part("table", 204, "DeleteEntity"),
                .. Part("dfs", "ReadFile", "ListFilesystemDir"),
                .. Part("dfs", 201, "CreatePathFile"),
                .. Part("web", "GetWebContent"),
            ],
            Source = StoragePage,
            Date = Read,
        },
        new()
        {
            ResourceType = ResourceType.KeyVault,
            Category = "AuditEvent",
            SuccessText = "OK",
            SuccessCode = 200,
            // https://github.com/MicrosoftDocs/azure-docs/pull/126251 explains such rows to readers of the log.
            Refusal = new("AuditEvent", "Forbidden"),
            Operations = Names(
                "SecretGet", "SecretSet", "SecretList", "KeyGet", "KeySign", "KeyVerify", "KeyEncrypt", "KeyDecrypt",
                "KeyWrap", "KeyUnwrap", "CertificateGet", "CertificateList"),
            Source = KeyVaultPage,
            Date = Read,
        },
        Sql(ResourceType.SqlServer),
        Sql(ResourceType.SynapseWorkspace),
        Database(ResourceType.PostgreSqlServer, "PostgreSQLLogs", PostgreSqlPage),
        Database(ResourceType.MySqlServer, "MySqlAuditLogs", MySqlPage, "CONNECT"),
        Database(ResourceType.MariaDbServer, "MySqlAuditLogs", MariaDbPage, "CONNECT"),
        new()
        {
            ResourceType = ResourceType.CosmosDbAccount,
            Category = "DataPlaneRequests",
            SuccessText = "OK",
            SuccessCode = 200,
            Operations =
            [
                .. Names("Read", "Query", "Upsert"), new("Create", StatusCode: 201), new("Delete", StatusCode: 204),
            ],
            Source = CosmosPage,
            Date = Read,
        },
        Messaging(ResourceType.ServiceBusNamespace, "ServiceBusVNetConnectionEvent"),
        Messaging(ResourceType.EventHubsNamespace, "EventHubVNetConnectionEvent"),
        new()
        {
            ResourceType = ResourceType.WebApp,
            Category = "AppServiceHTTPLogs",
            SuccessText = "OK",
            SuccessCode = 200,
            Refusal = new("AppServiceIPSecAuditLogs", "Denied"),
            Operations = Names("GET", "POST", "PUT", "DELETE"),
            Source = WebPage,
            Date = Read,
        },
        new()
        {
            ResourceType = ResourceType.CognitiveServicesAccount,
            Category = "RequestResponse",
            SuccessText = "OK",
            SuccessCode = 200,
            Operations = Names("ChatCompletions_Create", "Embeddings_Create"),
            Source = CognitivePage,
            Date = Read,
        },
        new()
        {
            ResourceType = ResourceType.DataLakeStoreGen1,
            Category = "Audit",
            SuccessText = "OK",
            SuccessCode = 200,
            Operations = Names("SeOpenStream"),
            Source = DataLakePage,
            Date = Read,
        },
    ];

    private static ServiceOperation[] Names(params string[] names) =>
        [.. names.Select(name => new ServiceOperation(name))];

    private static IEnumerable<ServiceOperation> Part(string subService, params string[] names) =>
        names.Select(name => new ServiceOperation(name, subService));

    private static IEnumerable<ServiceOperation> Part(string subService, int statusCode, params string[] names) =>
        names.Select(name => new ServiceOperation(name, subService, statusCode));

    private static ServiceLog Sql(ResourceType type) => new()
    {
        ResourceType = type,
        Category = "SQLSecurityAuditEvents",
        SuccessText = "Success",
        // The view sys.event_log counts them, without saying who it was:
        // https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-event-log-azure-sql-database
        Refusal = new("sys.event_log", "blocked_by_firewall", HasCaller: false),
        Operations = Names("BATCH COMPLETED", "DATABASE AUTHENTICATION SUCCEEDED"),
        Source = SqlPage,
        Date = Read,
    };

    private static ServiceLog Database(ResourceType type, string category, string source, params string[] names) => new()
    {
        ResourceType = type,
        Category = category,
        SuccessText = "Success",
        Operations = Names(names),
        Source = source,
        Date = Read,
    };

    private static ServiceLog Messaging(ResourceType type, string refusals) => new()
    {
        ResourceType = type,
        Category = "RuntimeAuditLogs",
        SuccessText = "Success",
        Refusal = new(refusals, "Deny Connection"),
        Operations = Names("SendMessage", "ReceiveMessage", "ConnectionOpen"),
        Source = MessagingPage,
        Date = Read,
    };
}
