using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>
/// One row a kind of managed service. What policies do to it stands in
/// https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview; where that page
/// both forbids policies and lists an alias, the alias counts.
/// </summary>
internal static class ManagedServiceTable
{
    private const string Read = "2026-11-24";

    // Which services have a dedicated subnet; each row adds its own page where that says more.
    private const string Services = "https://learn.microsoft.com/azure/virtual-network/virtual-network-for-azure-services";

    private const string ServicesDate = "2024-04-03";

    public static IReadOnlyList<ManagedServiceKind> Rows { get; } =
    [
        new()
        {
            Type = ManagedServiceType.SqlManagedInstance,
            Name = "Azure SQL Managed Instance",
            ArmType = "Microsoft.Sql/managedInstances",
            Delegation = "Microsoft.Sql/managedInstances",
            IsDedicated = true,
            LongestPrefix = 27,
            PolicyAlias = PolicyAliases.ManagedInstance,
            Policies = PolicySupport.AliasRequired,
            Source = "https://learn.microsoft.com/azure/azure-sql/managed-instance/connectivity-architecture-overview",
            Date = Read,
        },
        new()
        {
            Type = ManagedServiceType.AppServiceIntegration,
            Name = "App Service (virtual network integration)",
            ArmType = "Microsoft.Web/sites",
            Delegation = "Microsoft.Web/serverFarms",
            IsDedicated = true,
            LongestPrefix = 28,
            Policies = PolicySupport.Refused,
            Source = "https://learn.microsoft.com/azure/app-service/overview-vnet-integration",
            Date = Read,
        },
        new()
        {
            Type = ManagedServiceType.AppServiceGatewayIntegration,
            Name = "App Service (gateway-required integration)",
            ArmType = "Microsoft.Web/sites",
            SubnetName = "GatewaySubnet",
            Source = "https://learn.microsoft.com/azure/app-service/overview-vnet-integration",
            Date = "2021-10-20",
        },
        new()
        {
            Type = ManagedServiceType.AppServiceEnvironment,
            Name = "App Service Environment",
            ArmType = "Microsoft.Web/hostingEnvironments",
            Delegation = "Microsoft.Web/hostingEnvironments",
            IsDedicated = true,
            LongestPrefix = 27,
            Policies = PolicySupport.Refused,
            Source = "https://learn.microsoft.com/azure/app-service/environment/networking",
            Date = Read,
        },
        new()
        {
            Type = ManagedServiceType.ApiManagement,
            Name = "API Management",
            ArmType = "Microsoft.ApiManagement/service",
            IsDedicated = true,
            PolicyAlias = "ApiManagement",
            Policies = PolicySupport.AliasAdvised,
            Source = Services,
            Date = ServicesDate,
        },
        new()
        {
            Type = ManagedServiceType.ApplicationGateway,
            Name = "Application Gateway",
            ArmType = "Microsoft.Network/applicationGateways",
            IsDedicated = true,
            Policies = PolicySupport.Discouraged,
            Source = Services,
            Date = ServicesDate,
        },
        new()
        {
            Type = ManagedServiceType.AzureFirewall,
            Name = "Azure Firewall",
            ArmType = "Microsoft.Network/azureFirewalls",
            SubnetName = "AzureFirewallSubnet",
            IsDedicated = true,
            LongestPrefix = 26,
            PolicyAlias = "Firewall",
            Policies = PolicySupport.AliasAdvised,
            Source = "https://learn.microsoft.com/azure/firewall/firewall-faq",
            Date = Read,
        },
        new()
        {
            Type = ManagedServiceType.RedisCache,
            Name = "Azure Cache for Redis",
            ArmType = "Microsoft.Cache/Redis",
            IsDedicated = true,
            PolicyAlias = "RedisCache",
            Policies = PolicySupport.AliasAdvised,
            Source = Services,
            Date = ServicesDate,
        },
        new()
        {
            Type = ManagedServiceType.Databricks,
            Name = "Azure Databricks",
            ArmType = "Microsoft.Databricks/workspaces",
            Delegation = "Microsoft.Databricks/workspaces",
            IsDedicated = true,
            LongestPrefix = 26,
            PolicyAlias = "Databricks",
            Policies = PolicySupport.AliasAdvised,
            Source = "https://learn.microsoft.com/azure/databricks/security/network/classic/vnet-inject",
            Date = Read,
        },
        new()
        {
            Type = ManagedServiceType.HDInsight,
            Name = "Azure HDInsight",
            ArmType = "Microsoft.HDInsight/clusters",
            PolicyAlias = "HDI",
            Policies = PolicySupport.AliasAdvised,
            Source = Services,
            Date = ServicesDate,
        },
        new()
        {
            Type = ManagedServiceType.Batch,
            Name = "Azure Batch",
            ArmType = "Microsoft.Batch/batchAccounts",
            PolicyAlias = "Batch",
            Policies = PolicySupport.AliasAdvised,
            Source = Services,
            Date = ServicesDate,
        },
        new()
        {
            Type = ManagedServiceType.AksNode,
            Name = "Azure Kubernetes Service",
            ArmType = "Microsoft.ContainerService/managedClusters",
            PolicyAlias = "AKS",
            Policies = PolicySupport.AliasAdvised,
            Source = Services,
            Date = ServicesDate,
        },
        new()
        {
            Type = ManagedServiceType.ContainerInstance,
            Name = "Azure Container Instances",
            ArmType = "Microsoft.ContainerInstance/containerGroups",
            Delegation = "Microsoft.ContainerInstance/containerGroups",
            IsDedicated = true,
            Source = Services,
            Date = ServicesDate,
        },
    ];
}
