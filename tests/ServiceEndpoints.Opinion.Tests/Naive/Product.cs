using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>What is published about the resources of one type.</summary>
internal sealed record Product(
    ResourceType Type, string Endpoint, string ArmType, string Suffix, string Group, int Port)
{
    /// <summary>Where it listens besides; a client that names no port takes the first one.</summary>
    public Stretch[] FurtherPorts { get; init; } = [];

    /// <summary>The tag that holds its own addresses, where that is not the endpoint's.</summary>
    public string? OwnTag { get; init; }

    /// <summary>Whether the address rule 0.0.0.0 stands for all of Azure.</summary>
    public bool HasAllowAzure { get; init; }

    /// <summary>Whether the login server sends clients inside Azure on to other addresses and ports.</summary>
    public bool Redirects { get; init; }

    /// <summary>Whether only subnets of its own region are admitted by name.</summary>
    public bool OneRegion { get; init; }

    /// <summary>Whether a default action decides about those whom no rule names.</summary>
    public bool HasDefaultAction { get; init; }

    /// <summary>Whether an exception for Azure's own services can be set.</summary>
    public bool HasExceptions { get; init; }

    /// <summary>The tiers that match no rules by subnet.</summary>
    public string[] TiersWithoutNetRules { get; init; } = [];

    public string Tag => OwnTag ?? Tags.TagOf(Endpoint);

    public bool Offers(int port) => port == Port || FurtherPorts.Any(stretch => stretch.Has((uint)port));

    public static Product Of(ResourceType type) => All.Single(product => product.Type == type);

    private static Stretch Only(uint port) => new(port, port);

    private static Product Sql(ResourceType type, string armType, string suffix, string group, int port) =>
        new(type, "Microsoft.Sql", armType, suffix, group, port) { HasAllowAzure = true, OneRegion = true };

    private static Product Login(ResourceType type, string armType, string suffix, string group) =>
        Sql(type, armType, suffix, group, 1433) with { Redirects = true };

    private static Product Server(ResourceType type, string armType, string suffix, string group, int port) =>
        Sql(type, armType, suffix, group, port) with { TiersWithoutNetRules = ["Basic"] };

    public static IReadOnlyList<Product> All { get; } =
    [
        new(
            ResourceType.StorageAccount,
            "Microsoft.Storage",
            "Microsoft.Storage/storageAccounts",
            "blob.core.windows.net",
            "blob",
            443)
        {
            HasDefaultAction = true,
            HasExceptions = true,
        },
        Login(ResourceType.SqlServer, "Microsoft.Sql/servers", "database.windows.net", "sqlServer"),
        Login(ResourceType.SynapseWorkspace, "Microsoft.Synapse/workspaces", "sql.azuresynapse.net", "Sql"),
        Server(
            ResourceType.PostgreSqlServer,
            "Microsoft.DBforPostgreSQL/servers",
            "postgres.database.azure.com",
            "postgresqlServer",
            5432),
        Server(
            ResourceType.MySqlServer, "Microsoft.DBforMySQL/servers", "mysql.database.azure.com", "mysqlServer", 3306),
        Server(
            ResourceType.MariaDbServer,
            "Microsoft.DBforMariaDB/servers",
            "mariadb.database.azure.com",
            "mariadbServer",
            3306),
        new(
            ResourceType.CosmosDbAccount,
            "Microsoft.AzureCosmosDB",
            "Microsoft.DocumentDB/databaseAccounts",
            "documents.azure.com",
            "Sql",
            443)
        {
            FurtherPorts = [new(10000, 20000)],
            HasAllowAzure = true,
            HasExceptions = true,
        },
        new(
            ResourceType.KeyVault,
            "Microsoft.KeyVault",
            "Microsoft.KeyVault/vaults",
            "vault.azure.net",
            "vault",
            443)
        {
            HasDefaultAction = true,
            HasExceptions = true,
        },
        new(
            ResourceType.ServiceBusNamespace,
            "Microsoft.ServiceBus",
            "Microsoft.ServiceBus/namespaces",
            "servicebus.windows.net",
            "namespace",
            443)
        {
            FurtherPorts = [Only(5671), Only(5672), Only(9354)],
            HasDefaultAction = true,
            HasExceptions = true,
            TiersWithoutNetRules = ["Basic", "Standard"],
        },
        new(
            ResourceType.EventHubsNamespace,
            "Microsoft.EventHub",
            "Microsoft.EventHub/namespaces",
            "servicebus.windows.net",
            "namespace",
            443)
        {
            FurtherPorts = [Only(5671), Only(5672), Only(9093)],
            HasDefaultAction = true,
            HasExceptions = true,
            TiersWithoutNetRules = ["Basic"],
        },
        new(
            ResourceType.DataLakeStoreGen1,
            "Microsoft.AzureActiveDirectory",
            "Microsoft.DataLakeStore/accounts",
            "azuredatalakestore.net",
            "",
            443)
        {
            OwnTag = "AzureDataLake",
            HasAllowAzure = true,
            OneRegion = true,
            HasDefaultAction = true,
        },
        new(ResourceType.WebApp, "Microsoft.Web", "Microsoft.Web/sites", "azurewebsites.net", "sites", 443)
        {
            FurtherPorts = [Only(80)],
            HasDefaultAction = true,
            TiersWithoutNetRules = ["I1v2"],
        },
        new(
            ResourceType.CognitiveServicesAccount,
            "Microsoft.CognitiveServices",
            "Microsoft.CognitiveServices/accounts",
            "cognitiveservices.azure.com",
            "account",
            443)
        {
            HasDefaultAction = true,
            HasExceptions = true,
        },
    ];
}
