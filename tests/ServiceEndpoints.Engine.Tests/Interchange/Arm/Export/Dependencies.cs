using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ServiceEndpoints.Tests.Interchange.Arm.Export;

/// <summary>Looks at what the resources of a template wait for.</summary>
internal static partial class Dependencies
{
    /// <summary>
    /// What waits for something that the template does not have, or for itself, or does not wait for what it names.
    /// </summary>
    public static IEnumerable<string> Faults(JsonObject template)
    {
        List<JsonObject> resources = [.. template["resources"]!.AsArray().Select(node => node!.AsObject())];
        Dictionary<string, JsonObject> byId = resources.ToDictionary(IdOf, StringComparer.OrdinalIgnoreCase);
        foreach (JsonObject resource in resources)
        {
            foreach (string missing in Direct(resource).Where(id => !byId.ContainsKey(id)))
            {
                yield return $"{IdOf(resource)} waits for {missing}, which is not there";
            }

            HashSet<string> waited = Closure(resource, byId);
            if (waited.Contains(IdOf(resource)))
            {
                yield return $"{IdOf(resource)} waits for itself";
            }

            foreach (string named in Named(resource).SelectMany(Wholes).Where(byId.ContainsKey))
            {
                if (!waited.Contains(named) && named != IdOf(resource))
                {
                    yield return $"{IdOf(resource)} does not wait for {named}";
                }
            }
        }

        foreach (string fault in resources.SelectMany(Inner).SelectMany(Faults))
        {
            yield return fault;
        }
    }

    private static IEnumerable<JsonObject> Inner(JsonObject resource) =>
        resource["properties"]?["template"] is JsonObject template ? [template] : [];

    private static string IdOf(JsonObject resource) => Id(
        (string)resource["type"]!, ((string)resource["name"]!).Split('/'));

    private static string Id(string type, IEnumerable<string> names) =>
        $"[resourceId({string.Join(", ", names.Prepend(type).Select(word => $"'{word.Replace("'", "''", StringComparison.Ordinal)}'"))})]";

    private static IEnumerable<string> Direct(JsonObject resource) =>
        resource["dependsOn"]?.AsArray().Select(node => (string)node!) ?? [];

    private static HashSet<string> Closure(JsonObject resource, Dictionary<string, JsonObject> byId)
    {
        HashSet<string> found = new(StringComparer.OrdinalIgnoreCase);
        Stack<string> open = new(Direct(resource));
        while (open.TryPop(out string? id))
        {
            if (found.Add(id) && byId.TryGetValue(id, out JsonObject? next))
            {
                foreach (string further in Direct(next))
                {
                    open.Push(further);
                }
            }
        }

        return found;
    }

    /// <summary>Every id in its properties, but for accounts that a policy names, which need not be there first.</summary>
    private static IEnumerable<string> Named(JsonObject resource) => Texts(resource["properties"])
        .Where(text => text.StartsWith("[resourceId(", StringComparison.Ordinal));

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject open => open
            .Where(property => property.Key is not ("serviceResources" or "template"))
            .SelectMany(property => Texts(property.Value)),
        JsonArray array => array.SelectMany(Texts),
        JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };

    /// <summary>An id and those of what it is a part of.</summary>
    private static IEnumerable<string> Wholes(string id)
    {
        string[] words = [.. Word().Matches(id).Select(match => match.Groups[1].Value)];
        if (!words[0].Contains('/', StringComparison.Ordinal))
        {
            yield break;
        }

        for (int names = words.Length - 1; names > 0; names--)
        {
            string type = string.Join('/', words[0].Split('/').Take(names + 1));
            yield return $"[resourceId({string.Join(", ", words.Skip(1).Take(names).Prepend(type).Select(word => $"'{word}'"))})]";
        }
    }

    [GeneratedRegex("'((?:[^']|'')*)'")]
    private static partial Regex Word();
}
