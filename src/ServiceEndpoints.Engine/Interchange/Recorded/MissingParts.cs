using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Recorded;

/// <summary>
/// The firewalls of some services are resources beside the one that they guard. A template makes all that there will
/// be; a list of resources that has none of them says nothing about them.
/// </summary>
internal static class MissingParts
{
    private const string Subnets = "virtualNetworkRules";
    private const string Addresses = "firewallRules";
    private const string RuleSets = "networkRuleSets";
    private const string Configuration = "config";

    private static readonly IReadOnlyDictionary<string, string[]> s_collections = new Dictionary<ResourceType, string[]>
    {
        [ResourceType.SqlServer] = [Addresses, Subnets],
        [ResourceType.SynapseWorkspace] = [Addresses],
        [ResourceType.PostgreSqlServer] = [Addresses, Subnets],
        [ResourceType.MySqlServer] = [Addresses, Subnets],
        [ResourceType.MariaDbServer] = [Addresses, Subnets],
        [ResourceType.ServiceBusNamespace] = [RuleSets],
        [ResourceType.EventHubsNamespace] = [RuleSets],
        [ResourceType.WebApp] = [Configuration],
    }.ToDictionary(
        entry => ServiceCatalogue.ForResourceType(entry.Key).ArmType, entry => entry.Value,
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes what is not in the files a doubt about the resources that it belongs to.</summary>
    public static IReadOnlyList<ResourceDocument> Mark(IReadOnlyList<ResourceDocument> documents, ImportLog log)
    {
        HashSet<string> present = new(
            documents.Select(document => document.Id[..document.Id.LastIndexOf('/')]), ArmId.Comparer);
        return [.. documents.Select(document => Mark(document, present, log))];
    }

    private static ResourceDocument Mark(ResourceDocument document, HashSet<string> present, ImportLog log)
    {
        List<UnresolvedValue> doubts = [];
        foreach (string collection in Collections(document))
        {
            if (!present.Contains($"{document.Id}/{collection}"))
            {
                const string Reason = "It is a resource of its own, and not in the files.";
                UnresolvedNode unknown = new(collection, Reason, document.Place);
                log.Unresolved(document.Id, collection, unknown);
                doubts.AddRange(Properties(collection).Select(property =>
                    new UnresolvedValue(property, collection, document.Place.ToString())));
            }
        }

        return doubts.Count == 0 ? document : document with { Doubts = document.Doubts.Concat(doubts).ToValueList() };
    }

    private static IEnumerable<string> Collections(ResourceDocument document) =>
        !document.IsRecorded || HasRestrictions(document) ? [] : s_collections.GetValueOrDefault(document.Type, []);

    /// <summary>Newer answers have the rules of a site in the site itself.</summary>
    private static bool HasRestrictions(ResourceDocument document) =>
        document.Body.Find("properties") is ObjectNode properties
        && properties.Find("siteConfig") is ObjectNode configuration
        && configuration.Find("ipSecurityRestrictions") is ArrayNode;

    // What the rule set or the configuration decides besides the rules.
    private static string[] Properties(string collection) => collection switch
    {
        RuleSets => [collection, $"{collection}.defaultAction"],
        Configuration =>
            ["siteConfig.ipSecurityRestrictions", "siteConfig.ipSecurityRestrictionsDefaultAction"],
        _ => [collection],
    };
}
