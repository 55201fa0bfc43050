using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>
/// What a write to a firewall is a write of: the resource, or a part of it that Resource Manager knows by itself.
/// Source: https://learn.microsoft.com/azure/role-based-access-control/resource-provider-operations, read 2026-11-24
/// </summary>
public static class FirewallParts
{
    /// <summary>The part that holds all of the firewall, as a path below the resource; null where none does.</summary>
    public static string? WholeOf(ResourceType type) => type switch
    {
        ResourceType.ServiceBusNamespace or ResourceType.EventHubsNamespace => "networkRuleSets/default",
        ResourceType.WebApp => "config/web",
        _ => null,
    };

    /// <summary>The collection in which each rule is a part of its own; null where rules are none.</summary>
    public static string? CollectionOf(ResourceType type, NetworkRuleKind kind) => (type, kind) switch
    {
        // The rules of a workspace's dedicated pools for networks are written with the workspace.
        (ResourceType.SynapseWorkspace, NetworkRuleKind.VirtualNetwork) => null,
        (ResourceType.SqlServer or ResourceType.SynapseWorkspace or ResourceType.PostgreSqlServer
            or ResourceType.MySqlServer or ResourceType.MariaDbServer or ResourceType.DataLakeStoreGen1, _) =>
            kind switch
            {
                NetworkRuleKind.VirtualNetwork => "virtualNetworkRules",
                NetworkRuleKind.IPRange => "firewallRules",
                _ => null,
            },
        _ => null,
    };
}
