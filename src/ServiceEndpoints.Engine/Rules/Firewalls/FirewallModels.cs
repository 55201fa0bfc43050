using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls.KeyVault;
using ServiceEndpoints.Rules.Firewalls.Sql;
using ServiceEndpoints.Rules.Firewalls.Storage;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>The firewall model of each type of resource.</summary>
public static class FirewallModels
{
    private static readonly StorageFirewall s_storage = new();
    private static readonly SqlFirewall s_sql = new();
    private static readonly KeyVaultFirewall s_keyVault = new();

    /// <summary>Null for a type whose firewall is not modelled.</summary>
    public static FirewallModel? For(ResourceType type) => type switch
    {
        ResourceType.StorageAccount => s_storage,
        ResourceType.SqlServer => s_sql,
        ResourceType.KeyVault => s_keyVault,
        _ => null,
    };
}
