using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Recorded;

/// <summary>
/// Gives resources back the form of Resource Manager that the Azure CLI takes from most of them: it prints what is
/// inside of <c>properties</c> beside the name, in parts of a resource too, and calls a few things otherwise.
/// Source: https://learn.microsoft.com/cli/azure/storage/account#az-storage-account-show
/// </summary>
internal static class FlatForm
{
    private const string Properties = "properties";

    // What Resource Manager has beside the properties.
    private static readonly FrozenSet<string> s_beside = new[]
    {
        "apiVersion", "etag", "extendedLocation", "id", "identity", "kind", "location", "managedBy", "name", "plan",
        "resourceGroup", "sku", "systemData", "tags", "type", "zones",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_parts = new[]
    {
        "ipConfigurations", "manualPrivateLinkServiceConnections", "privateDnsZoneConfigs",
        "privateLinkServiceConnections", "routes", "securityRules", "serviceEndpointPolicyDefinitions", "subnets",
        "virtualNetworkPeerings",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Only Data Lake Store has its rules as parts with properties of their own.
    private static readonly string[] s_partsOfDataLakeStore = ["firewallRules", "virtualNetworkRules"];

    private static readonly FrozenDictionary<string, string> s_names = new Dictionary<string, string>
    {
        ["enableHttpsTrafficOnly"] = "supportsHttpsTrafficOnly",
        ["networkRuleSet"] = "networkAcls",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static ObjectNode Raise(ObjectNode resource, string type)
    {
        bool isDataLake = type.Equals(
            ServiceCatalogue.ForResourceType(ResourceType.DataLakeStoreGen1).ArmType,
            StringComparison.OrdinalIgnoreCase);
        IEnumerable<string> parts = isDataLake ? s_parts.Concat(s_partsOfDataLakeStore) : s_parts;
        return Raise(resource, parts.ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    private static ObjectNode Raise(ObjectNode node, HashSet<string> parts)
    {
        if (node.Find(Properties) is not (null or NullNode))
        {
            return node;
        }

        List<KeyValuePair<string, DataNode>> beside = [];
        List<KeyValuePair<string, DataNode>> inside = [];
        foreach ((string name, DataNode value) in node.Properties)
        {
            if (s_beside.Contains(name))
            {
                beside.Add(new(name, value));
            }
            else if (!name.Equals(Properties, StringComparison.OrdinalIgnoreCase))
            {
                DataNode raised = parts.Contains(name) ? Raise(value, parts) : value;
                inside.Add(new(s_names.GetValueOrDefault(name, name), raised));
            }
        }

        beside.Add(new(Properties, new ObjectNode(inside, node.Place)));
        return new(beside, node.Place);
    }

    private static DataNode Raise(DataNode value, HashSet<string> parts) => value is ArrayNode array
        ? new ArrayNode(array.Items.Select(item => item is ObjectNode part ? Raise(part, parts) : item), array.Place)
        : value;
}
