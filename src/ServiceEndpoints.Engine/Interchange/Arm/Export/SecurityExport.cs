using System.Linq;
using System.Text.Json.Nodes;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>
/// Writes application and network security groups.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.network/networksecuritygroups
/// </summary>
internal static class SecurityExport
{
    public static void Write(ExportEstate estate)
    {
        foreach (SimApplicationSecurityGroup group in estate.Topology.ApplicationSecurityGroups)
        {
            estate.Add(group.Id, Written.Object(
                ("location", ExportEstate.Location(group.Location)), ("properties", Written.Object())));
        }

        foreach (SimNetworkSecurityGroup group in estate.Topology.NetworkSecurityGroups)
        {
            estate.Add(
                group.Id,
                Written.Object(
                    ("location", ExportEstate.Location(group.Location)),
                    ("properties", Written.Object(
                        ("securityRules", Written.List(group.SecurityRules.Select(rule => Rule(rule, group.Id))))))),
                group.SecurityRules.SelectMany(rule =>
                    rule.SourceApplicationSecurityGroupIds.Concat(rule.DestinationApplicationSecurityGroupIds)));
        }
    }

    private static JsonObject Rule(SimSecurityRule rule, string from)
    {
        JsonObject properties = Written.Object(
            ("priority", rule.Priority),
            ("direction", rule.Direction.ToString()),
            ("access", rule.Access.ToString()),
            ("protocol", IPProtocolText.Of(rule.Protocol)));
        Words(properties, "sourceAddressPrefix", "sourceAddressPrefixes", rule.SourceAddressPrefix);
        Words(properties, "sourcePortRange", "sourcePortRanges", rule.SourcePortRange);
        Words(properties, "destinationAddressPrefix", "destinationAddressPrefixes", rule.DestinationAddressPrefix);
        Words(properties, "destinationPortRange", "destinationPortRanges", rule.DestinationPortRange);
        Groups(properties, "sourceApplicationSecurityGroups", rule.SourceApplicationSecurityGroupIds, from);
        Groups(properties, "destinationApplicationSecurityGroups", rule.DestinationApplicationSecurityGroupIds, from);
        return Written.Part(rule.Name, properties);
    }

    // The list takes no star and no tag; a single word takes everything.
    private static void Words(JsonObject properties, string one, string many, ValueList<string> words)
    {
        if (words.Count == 1)
        {
            properties.Add(one, Written.Text(words[0]));
        }
        else if (words.Count > 1)
        {
            properties.Add(many, Written.Texts(words));
        }
    }

    private static void Groups(JsonObject properties, string name, ValueList<string> ids, string from)
    {
        if (Written.References(ids, from) is { } references)
        {
            properties.Add(name, references);
        }
    }
}
