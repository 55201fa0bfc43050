using System;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls.CognitiveServices;
using ServiceEndpoints.Rules.Firewalls.CosmosDb;
using ServiceEndpoints.Rules.Firewalls.DataLake;
using ServiceEndpoints.Rules.Firewalls.KeyVault;
using ServiceEndpoints.Rules.Firewalls.MariaDb;
using ServiceEndpoints.Rules.Firewalls.Messaging;
using ServiceEndpoints.Rules.Firewalls.MySql;
using ServiceEndpoints.Rules.Firewalls.PostgreSql;
using ServiceEndpoints.Rules.Firewalls.Sql;
using ServiceEndpoints.Rules.Firewalls.Storage;
using ServiceEndpoints.Rules.Firewalls.Synapse;
using ServiceEndpoints.Rules.Firewalls.WebApp;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>The firewall model of each type of resource.</summary>
public static class FirewallModels
{
    private static readonly StorageFirewall s_storage = new();
    private static readonly SqlFirewall s_sql = new();
    private static readonly SynapseFirewall s_synapse = new();
    private static readonly PostgreSqlFirewall s_postgreSql = new();
    private static readonly MySqlFirewall s_mySql = new();
    private static readonly MariaDbFirewall s_mariaDb = new();
    private static readonly CosmosDbFirewall s_cosmosDb = new();
    private static readonly KeyVaultFirewall s_keyVault = new();
    private static readonly ServiceBusFirewall s_serviceBus = new();
    private static readonly EventHubsFirewall s_eventHubs = new();
    private static readonly DataLakeStoreFirewall s_dataLakeStore = new();
    private static readonly WebAppFirewall s_webApp = new();
    private static readonly CognitiveServicesFirewall s_cognitiveServices = new();

    public static FirewallModel For(ResourceType type) => type switch
    {
        ResourceType.StorageAccount => s_storage,
        ResourceType.SqlServer => s_sql,
        ResourceType.SynapseWorkspace => s_synapse,
        ResourceType.PostgreSqlServer => s_postgreSql,
        ResourceType.MySqlServer => s_mySql,
        ResourceType.MariaDbServer => s_mariaDb,
        ResourceType.CosmosDbAccount => s_cosmosDb,
        ResourceType.KeyVault => s_keyVault,
        ResourceType.ServiceBusNamespace => s_serviceBus,
        ResourceType.EventHubsNamespace => s_eventHubs,
        ResourceType.DataLakeStoreGen1 => s_dataLakeStore,
        ResourceType.WebApp => s_webApp,
        ResourceType.CognitiveServicesAccount => s_cognitiveServices,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No type of resource has this number."),
    };
}
