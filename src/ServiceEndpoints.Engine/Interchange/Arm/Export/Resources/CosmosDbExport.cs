using System.Linq;
using System.Text.Json.Nodes;

namespace ServiceEndpoints.Interchange.Arm.Export.Resources;

/// <summary>
/// Writes Cosmos DB accounts. Source: https://learn.microsoft.com/azure/templates/microsoft.documentdb/databaseaccounts
/// </summary>
internal static class CosmosDbExport
{
    public static void Write(FirewallExport firewall) => firewall.Add(
        null,
        "GlobalDocumentDB",
        Written.Object(
            ("databaseAccountOfferType", "Standard"),
            ("locations", Written.List([Written.Object(
                ("locationName", ExportEstate.Location(firewall.Resource.Location)), ("failoverPriority", 0))])),
            ("publicNetworkAccess", firewall.PublicNetworkAccess),
            ("networkAclBypass", firewall.Firewall.Bypass.Count > 0 ? "AzureServices" : "None"),
            ("networkAclBypassResourceIds",
                Written.Some(firewall.InstanceRules.Select(rule => (JsonNode?)firewall.Id(rule.Value)))),
            ("ipRules", Written.List(firewall.AddressRules.Select(rule =>
                Written.Object(("ipAddressOrRange", Written.Text(rule.Value)))))),
            ("isVirtualNetworkFilterEnabled", firewall.VNetRules.Any()),
            ("virtualNetworkRules", Written.List(firewall.VNetRules.Select(rule => Written.Object(
                ("id", firewall.Id(rule.Value)),
                ("ignoreMissingVNetServiceEndpoint", rule.IgnoreMissingEndpoint)))))));
}
