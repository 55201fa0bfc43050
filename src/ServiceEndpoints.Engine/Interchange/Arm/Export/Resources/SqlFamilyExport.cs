using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export.Resources;

/// <summary>
/// Writes servers of the SQL family; each of their rules is a part of its own.
/// Sources: https://learn.microsoft.com/azure/templates/microsoft.sql/servers,
/// https://learn.microsoft.com/azure/templates/microsoft.dbforpostgresql/servers
/// </summary>
internal static class SqlFamilyExport
{
    public static void Write(FirewallExport firewall)
    {
        bool isSynapse = firewall.Resource.Type == ResourceType.SynapseWorkspace;
        string prefix = isSynapse ? "sqlAdministratorLogin" : "administratorLogin";
        bool hasTier = firewall.Resource.Type is not (ResourceType.SqlServer or ResourceType.SynapseWorkspace);
        firewall.Add(
            hasTier ? Tier(firewall.Sku("GeneralPurpose")) : null,
            null,
            Written.Object(
                ("createMode", hasTier ? "Default" : null),
                (prefix, firewall.Estate.Parameters.DatabaseAdministrator()),
                ($"{prefix}Password", firewall.Estate.Parameters.DatabasePassword()),
                ("defaultDataLakeStorage", isSynapse ? Lake(firewall) : null),
                ("publicNetworkAccess", firewall.PublicNetworkAccess)));
        AddParts(firewall, firewall.AddressRules, "firewallRules", "addresses", DataLakeStoreExport.Range);
        AddParts(firewall, firewall.VNetRules, "virtualNetworkRules", "subnet", rule => Written.Object(
            ("virtualNetworkSubnetId", firewall.Id(rule.Value)),
            ("ignoreMissingVnetServiceEndpoint", rule.IgnoreMissingEndpoint)));
    }

    private static void AddParts(
        FirewallExport firewall,
        IEnumerable<SimNetworkRule> rules,
        string collection,
        string word,
        Func<SimNetworkRule, JsonObject> properties)
    {
        int number = 0;
        foreach (SimNetworkRule rule in rules)
        {
            string name = firewall.NameOf(rule, FormattableString.Invariant($"{word}-{++number}"));
            firewall.AddPart(
                collection, name, properties(rule), rule.Kind == NetworkRuleKind.VirtualNetwork ? rule.Value : null);
        }
    }

    // Names of SKUs say tier, family and cores: https://learn.microsoft.com/azure/postgresql/single-server/concepts-pricing-tiers
    private static JsonObject Tier(string tier) => Written.Object(
        ("name", tier switch { "Basic" => "B_Gen5_1", "MemoryOptimized" => "MO_Gen5_2", _ => "GP_Gen5_2" }),
        ("tier", tier));

    private static JsonObject Lake(FirewallExport firewall) => Written.Object(
        ("accountUrl", firewall.Estate.Parameters.Text(
            "dataLakeAccountUrl", null, "The storage account that Synapse workspaces keep their files in.")),
        ("filesystem", firewall.Estate.Parameters.Text(
            "dataLakeFileSystem", "synapse", "The file system in that account.")));
}
