namespace ServiceEndpoints.Model;

/// <summary>The kinds of Azure resource that a virtual network service endpoint can lead to.</summary>
public enum ResourceType
{
    StorageAccount,
    SqlServer,
    SynapseWorkspace,
    PostgreSqlServer,
    MySqlServer,
    MariaDbServer,
    CosmosDbAccount,
    KeyVault,
    ServiceBusNamespace,
    EventHubsNamespace,
    DataLakeStoreGen1,
    WebApp,
    CognitiveServicesAccount,
}
