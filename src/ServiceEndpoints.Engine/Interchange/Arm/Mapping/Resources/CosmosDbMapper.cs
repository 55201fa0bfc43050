using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.documentdb/databaseaccounts</summary>
internal sealed class CosmosDbMapper : ServiceResourceMapper
{
    protected override ResourceType ResourceType => ResourceType.CosmosDbAccount;

    protected override IEnumerable<string> Irrelevant { get; } =
    [
        "analyticalStorageConfiguration", "apiProperties", "backupPolicy", "capabilities", "capacity", "capacityMode",
        "cassandraEndpoint", "configurationOverrides", "connectorOffer", "consistencyPolicy", "cors", "createMode",
        "customerManagedKeyStatus", "databaseAccountOfferType", "defaultIdentity", "defaultPriorityLevel",
        "diagnosticLogSettings", "disableKeyBasedMetadataWriteAccess", "disableLocalAuth", "documentEndpoint",
        "enableAnalyticalStorage", "enableAutomaticFailover", "enableBurstCapacity", "enableCassandraConnector",
        "EnabledApiTypes", "enableFreeTier", "enableMaterializedViews", "enableMultipleWriteLocations",
        "enablePartitionKeyMonitor", "enablePartitionMerge", "enablePerPartitionAutomaticFailover",
        "enablePerRegionPerPartitionAutoscale", "enablePriorityBasedExecution", "failoverPolicies", "gremlinEndpoint",
        "instanceId", "keysMetadata", "keyVaultKeyUri", "locations", "minimalTlsVersion", "mongoEndpoint", "name",
        "readLocations", "restoreParameters", "sqlEndpoint", "tableEndpoint", "writeLocations",
    ];

    // No default action: an account without rules is open, one with any rule admits what they name.
    protected override SimFirewall Firewall(EntityReader reader, string apiVersion)
    {
        PropertyReader properties = reader.Properties;
        bool? isFiltered = properties.Flag("isVirtualNetworkFilterEnabled");
        List<SimNetworkRule?> rules = [.. VNetRules(reader)];
        if (rules.Count > 0 && isFiltered == false)
        {
            // The rules are kept and do nothing as long as the filter is off.
            properties.LeaveUnread("virtualNetworkRules");
            rules.Clear();
        }

        rules.AddRange(AddressRules(reader));
        rules.AddRange(properties.Texts("networkAclBypassResourceIds")
            .Select(entry => FirewallRules.Instance(reader.Id, entry.Text)));
        return new()
        {
            Bypass = IsNot(properties.Text("networkAclBypass"), "None") ? ["AzureServices"] : [],
            PublicNetworkAccess = PublicAccess(properties),
            NetworkRules = rules.OfType<SimNetworkRule>().ToValueList(),
        };
    }

    protected override string? Sku(EntityReader reader) => null;

    private static IEnumerable<SimNetworkRule?> VNetRules(EntityReader reader) => reader.Properties
        .Objects("virtualNetworkRules")
        .Select(rule => FirewallRules.VNet(rule, reader.Id, "id", NetworkRuleState.Succeeded));

    private static IEnumerable<SimNetworkRule?> AddressRules(EntityReader reader)
    {
        foreach (PropertyReader rule in reader.Properties.Objects("ipRules"))
        {
            yield return FirewallRules.Address(rule, "ipAddressOrRange", "ipRules", reader.Id);
        }

        // Before API version 2020-04-01 one string, with commas.
        foreach (string text in (reader.Properties.Text("ipRangeFilter") ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            yield return FirewallRules.Address(reader.Notes, "ipRangeFilter", reader.Id, text, reader.Place);
        }
    }
}
