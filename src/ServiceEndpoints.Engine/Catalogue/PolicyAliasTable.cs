using System.Collections.Generic;

namespace ServiceEndpoints.Catalogue;

/// <summary>One row an alias. The pages disagree on the list, so that it holds what any of them has.</summary>
internal static class PolicyAliasTable
{
    private const string Read = "2026-11-24";

    private const string Overview =
        "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview";

    private const string ManagedInstance =
        "https://learn.microsoft.com/azure/azure-sql/managed-instance/service-endpoint-policies-configure";

    private const string Terraform =
        "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/"
        + "subnet_service_endpoint_storage_policy";

    public static IReadOnlyList<PolicyAlias> Rows { get; } =
    [
        new("ActiveDirectory", "Azure Active Directory", Overview, Read),
        new("AKS", "Azure Kubernetes Service", Overview, Read),
        new("ApiManagement", "API Management", Overview, Read),
        new("Backup", "Azure Backup", Overview, Read),
        new("Batch", "Azure Batch", Overview, Read),
        new("Databricks", "Azure Databricks", Overview, Read),
        new("DataFactory", "Azure Data Factory", Overview, Read),
        new("Firewall", "Azure Firewall", Overview, Read),
        new("HDI", "Azure HDInsight", Overview, Read),
        new("LogicApps", "Azure Logic Apps", Overview, Read),
        new("MachineLearning", "Azure Machine Learning", Terraform, Read),
        new("ManagedInstance", "Azure SQL Managed Instance", ManagedInstance, "2021-11-02"),
        new("RedisCache", "Azure Cache for Redis", Overview, Read),
        new("WebPI", "Web Platform Installer", Overview, Read),
    ];
}
