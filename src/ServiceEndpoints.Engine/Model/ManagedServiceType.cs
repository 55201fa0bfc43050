namespace ServiceEndpoints.Model;

/// <summary>The kinds of managed service that a subnet can hold.</summary>
public enum ManagedServiceType
{
    SqlManagedInstance,

    /// <summary>An App Service app that sends through a subnet.</summary>
    AppServiceIntegration,

    /// <summary>An App Service app that reaches a VNet through the point-to-site connection of its gateway.</summary>
    AppServiceGatewayIntegration,

    AppServiceEnvironment,
    ApiManagement,
    ApplicationGateway,
    AzureFirewall,
    RedisCache,
    Databricks,
    HDInsight,
    Batch,
    AksNode,
    ContainerInstance,
}
