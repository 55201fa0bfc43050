using System.Collections.Frozen;
using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>What the firewalls of Azure's services have: one row a type of resource.</summary>
public static class FirewallCatalogue
{
    private const string Read = "2026-11-23";

    private const string Templates = "https://learn.microsoft.com/azure/templates/";

    private const string AzureServices = "AzureServices";

    private static readonly ValueList<PublicNetworkAccess> s_onOff =
        [PublicNetworkAccess.Enabled, PublicNetworkAccess.Disabled];

    private static readonly ValueList<PublicNetworkAccess> s_onOffPerimeter =
        [.. s_onOff, PublicNetworkAccess.SecuredByPerimeter];

    public static IReadOnlyList<FirewallFeatures> All { get; } =
    [
        new()
        {
            Type = ResourceType.StorageAccount,
            HasDefaultAction = true,
            DefaultAction = RuleAction.Allow,
            Bypass = [AzureServices, "Logging", "Metrics"],
            DefaultBypass = [AzureServices],
            PublicNetworkAccess = s_onOffPerimeter,
            PublicAddressesOnly = true,
            RefusesSmallBlocks = true,
            TakesResourceInstances = true,
            DefaultSku = "Standard_LRS",
            Source = Templates + "microsoft.storage/storageaccounts",
            Date = Read,
        },
        Sql(ResourceType.SqlServer, "microsoft.sql/servers") with
        {
            PublicNetworkAccess = s_onOffPerimeter,
            TakesDatabaseRules = true,
        },
        Sql(ResourceType.SynapseWorkspace, "microsoft.synapse/workspaces"),
        OpenSource(ResourceType.PostgreSqlServer, "microsoft.dbforpostgresql/servers"),
        OpenSource(ResourceType.MySqlServer, "microsoft.dbformysql/servers"),
        OpenSource(ResourceType.MariaDbServer, "microsoft.dbformariadb/servers"),
        new()
        {
            Type = ResourceType.CosmosDbAccount,
            Bypass = [AzureServices],
            PublicNetworkAccess = s_onOffPerimeter,
            IgnoresMissingEndpoint = true,
            PublicAddressesOnly = true,
            TakesAllowAzure = true,
            TakesResourceInstances = true,
            Source = Templates + "microsoft.documentdb/databaseaccounts",
            Date = Read,
        },
        new()
        {
            Type = ResourceType.KeyVault,
            HasDefaultAction = true,
            DefaultAction = RuleAction.Allow,
            Bypass = [AzureServices],
            DefaultBypass = [AzureServices],
            PublicNetworkAccess = s_onOffPerimeter,
            IgnoresMissingEndpoint = true,
            PublicAddressesOnly = true,
            DefaultSku = "standard",
            Source = Templates + "microsoft.keyvault/vaults",
            Date = Read,
        },
        Messaging(ResourceType.ServiceBusNamespace, "microsoft.servicebus/namespaces", "Basic", "Standard"),
        Messaging(ResourceType.EventHubsNamespace, "microsoft.eventhub/namespaces", "Basic") with
        {
            PublicNetworkAccess = s_onOffPerimeter,
            TiersWithoutIPRules = ["Basic"],
        },
        new()
        {
            Type = ResourceType.DataLakeStoreGen1,
            HasDefaultAction = true,
            DefaultAction = RuleAction.Allow,
            IPRules = IPRuleForm.StartEnd,
            TakesAllowAzure = true,
            Source = Templates + "microsoft.datalakestore/accounts",
            Date = Read,
        },
        new()
        {
            Type = ResourceType.WebApp,
            HasDefaultAction = true,
            PublicNetworkAccess = [.. s_onOff, PublicNetworkAccess.NotSet],
            DefaultPublicNetworkAccess = PublicNetworkAccess.NotSet,
            IgnoresMissingEndpoint = true,
            IPRules = IPRuleForm.Restriction,
            OrdersRules = true,
            DefaultSku = "P1v3",
            Source = Templates + "microsoft.web/sites/config-web",
            Date = Read,
        },
        new()
        {
            Type = ResourceType.CognitiveServicesAccount,
            HasDefaultAction = true,
            DefaultAction = RuleAction.Allow,
            Bypass = [AzureServices],
            PublicNetworkAccess = s_onOff,
            IgnoresMissingEndpoint = true,
            PublicAddressesOnly = true,
            RefusesSmallBlocks = true,
            DefaultSku = "S0",
            Source = Templates + "microsoft.cognitiveservices/accounts",
            Date = Read,
        },
    ];

    private static readonly FrozenDictionary<ResourceType, FirewallFeatures> s_byType =
        All.ToFrozenDictionary(row => row.Type);

    public static FirewallFeatures Of(ResourceType type) => s_byType[type];

    /// <summary>The firewall of a resource with the resource's name to it.</summary>
    public static SimResourceFirewall Describe(SimResource resource) => new()
    {
        Id = resource.Id,
        Type = resource.Type,
        DefaultAction = resource.Firewall.DefaultAction,
        Bypass = resource.Firewall.Bypass.Count == 0 && Of(resource.Type).Bypass.Count > 0
            ? ["None"]
            : resource.Firewall.Bypass,
        PublicNetworkAccess = resource.Firewall.PublicNetworkAccess,
        NetworkRules = resource.Firewall.NetworkRules,
        ScmDefaultAction = resource.Firewall.ScmDefaultAction,
        ScmUsesMainRules = Of(resource.Type).OrdersRules ? resource.Firewall.ScmUsesMainRules : null,
    };

    private static FirewallFeatures Sql(ResourceType type, string page) => new()
    {
        Type = type,
        PublicNetworkAccess = s_onOff,
        IgnoresMissingEndpoint = true,
        IPRules = IPRuleForm.StartEnd,
        TakesAllowAzure = true,
        VNetRuleState = NetworkRuleState.Ready,
        Source = Templates + page,
        Date = Read,
    };

    // The tiers: https://learn.microsoft.com/azure/postgresql/single-server/concepts-data-access-and-security-vnet
    private static FirewallFeatures OpenSource(ResourceType type, string page) => Sql(type, page) with
    {
        DefaultSku = "GeneralPurpose",
        TiersWithoutVNetRules = ["Basic"],
    };

    // The tiers: https://learn.microsoft.com/azure/service-bus-messaging/service-bus-service-endpoints
    // and https://learn.microsoft.com/azure/event-hubs/event-hubs-service-endpoints, and for IP rules
    // https://learn.microsoft.com/azure/event-hubs/event-hubs-ip-filtering
    private static FirewallFeatures Messaging(ResourceType type, string page, params string[] tiers) => new()
    {
        Type = type,
        HasDefaultAction = true,
        DefaultAction = RuleAction.Allow,
        Bypass = [AzureServices],
        PublicNetworkAccess = s_onOff,
        IgnoresMissingEndpoint = true,
        DefaultSku = "Standard",
        TiersWithoutVNetRules = [.. tiers],
        Source = Templates + page,
        Date = Read,
    };
}
