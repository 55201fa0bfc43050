using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>What is published about the resources of one type.</summary>
internal sealed record Product(ResourceType Type, string Endpoint, string ArmType, params Part[] Parts)
{
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

    /// <summary>The part that answers at the resource's own name.</summary>
    public Part Main => Parts[0];

    public static Product Of(ResourceType type) => All.Single(product => product.Type == type);

    private static Part At(string name, string suffix, params uint[] ports) =>
        new(name, name, suffix, [.. ports.Select(port => new Stretch(port, port))]);

    private static Product Sql(ResourceType type, string armType, params Part[] parts) =>
        new(type, "Microsoft.Sql", armType, parts) { HasAllowAzure = true, OneRegion = true };

    private static Product Login(ResourceType type, string armType, params Part[] parts) =>
        Sql(type, armType, parts) with { Redirects = true };

    private static Product Server(ResourceType type, string armType, Part part) =>
        Sql(type, armType, part) with { TiersWithoutNetRules = ["Basic"] };

    public static IReadOnlyList<Product> All { get; } =
    [
        new(
            ResourceType.StorageAccount,
            "Microsoft.Storage",
            "Microsoft.Storage/storageAccounts",
            At("blob", "blob.core.windows.net", 443),
            At("file", "file.core.windows.net", 445, 443),
            At("queue", "queue.core.windows.net", 443),
            At("table", "table.core.windows.net", 443),
            At("dfs", "dfs.core.windows.net", 443))
        {
            HasDefaultAction = true,
            HasExceptions = true,
        },
        Login(ResourceType.SqlServer, "Microsoft.Sql/servers", At("sqlServer", "database.windows.net", 1433)),
        Login(
            ResourceType.SynapseWorkspace,
            "Microsoft.Synapse/workspaces",
            At("Sql", "sql.azuresynapse.net", 1433),
            At("sqlServer", "database.windows.net", 1433)),
        Server(
            ResourceType.PostgreSqlServer,
            "Microsoft.DBforPostgreSQL/servers",
            At("postgresqlServer", "postgres.database.azure.com", 5432)),
        Server(
            ResourceType.MySqlServer,
            "Microsoft.DBforMySQL/servers",
            At("mysqlServer", "mysql.database.azure.com", 3306)),
        Server(
            ResourceType.MariaDbServer,
            "Microsoft.DBforMariaDB/servers",
            At("mariadbServer", "mariadb.database.azure.com", 3306)),
        new(
            ResourceType.CosmosDbAccount,
            "Microsoft.AzureCosmosDB",
            "Microsoft.DocumentDB/databaseAccounts",
            new("Sql", "Sql", "documents.azure.com", new(443, 443), new(10000, 20000)),
            At("MongoDB", "mongo.cosmos.azure.com", 10255),
            At("Cassandra", "cassandra.cosmos.azure.com", 10350))
        {
            HasAllowAzure = true,
            HasExceptions = true,
        },
        new(
            ResourceType.KeyVault,
            "Microsoft.KeyVault",
            "Microsoft.KeyVault/vaults",
            At("vault", "vault.azure.net", 443))
        {
            HasDefaultAction = true,
            HasExceptions = true,
        },
        new(
            ResourceType.ServiceBusNamespace,
            "Microsoft.ServiceBus",
            "Microsoft.ServiceBus/namespaces",
            At("namespace", "servicebus.windows.net", 443, 5671, 5672, 9354))
        {
            HasDefaultAction = true,
            HasExceptions = true,
            TiersWithoutNetRules = ["Basic", "Standard"],
        },
        new(
            ResourceType.EventHubsNamespace,
            "Microsoft.EventHub",
            "Microsoft.EventHub/namespaces",
            At("namespace", "servicebus.windows.net", 443, 5671, 5672, 9093))
        {
            HasDefaultAction = true,
            HasExceptions = true,
            TiersWithoutNetRules = ["Basic"],
        },
        new(
            ResourceType.DataLakeStoreGen1,
            "Microsoft.AzureActiveDirectory",
            "Microsoft.DataLakeStore/accounts",
            new Part("account", "", "azuredatalakestore.net", new Stretch(443, 443)))
        {
            OwnTag = "AzureDataLake",
            HasAllowAzure = true,
            OneRegion = true,
            HasDefaultAction = true,
        },
        new(
            ResourceType.WebApp,
            "Microsoft.Web",
            "Microsoft.Web/sites",
            At("sites", "azurewebsites.net", 443, 80),
            new(Part.Scm, "sites", "scm.azurewebsites.net", new Stretch(443, 443)))
        {
            HasDefaultAction = true,
            TiersWithoutNetRules = ["I1v2"],
        },
        new(
            ResourceType.CognitiveServicesAccount,
            "Microsoft.CognitiveServices",
            "Microsoft.CognitiveServices/accounts",
            At("account", "cognitiveservices.azure.com", 443),
            new("openai", "account", "openai.azure.com", new Stretch(443, 443)))
        {
            HasDefaultAction = true,
            HasExceptions = true,
        },
    ];
}

/// <summary>One public name of a resource.</summary>
/// <param name="Group">What a private endpoint to it is asked for by; empty where there is none.</param>
/// <param name="Ports">Where it listens; a client that names no port takes the first one.</param>
internal sealed record Part(string Name, string Group, string Suffix, params Stretch[] Ports)
{
    /// <summary>The deployment site of an app.</summary>
    public const string Scm = "scm";

    public int Port => (int)Ports[0].First;

    public bool Offers(int port) => Ports.Any(stretch => stretch.Has((uint)port));
}
