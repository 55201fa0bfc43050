using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>Writes values as templates have them; what is null is left out.</summary>
internal static class Written
{
    public static JsonObject Object(params (string Name, JsonNode? Value)[] properties)
    {
        JsonObject made = [];
        foreach ((string name, JsonNode? value) in properties)
        {
            if (value is not null)
            {
                made.Add(name, value);
            }
        }

        return made;
    }

    public static JsonArray List(IEnumerable<JsonNode?> items) => [.. items];

    /// <summary>Null for an empty list, which need not be written.</summary>
    public static JsonArray? Some(IEnumerable<JsonNode?> items) => List(items) is { Count: > 0 } list ? list : null;

    /// <summary>
    /// A plain text: one that looks like an expression is given a second bracket.
    /// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions#escape-characters
    /// </summary>
    public static string Text(string text) =>
        text.Length > 1 && text[0] == '[' && text[^1] == ']' ? $"[{text}" : text;

    public static JsonArray Texts(IEnumerable<string> texts) => List(texts.Select(text => (JsonNode?)Text(text)));

    /// <summary>
    /// The id of something as a resource refers to it: by what its own id leaves open, so that the template can be
    /// deployed elsewhere too.
    /// </summary>
    /// <param name="id">What is referred to.</param>
    /// <param name="from">The id of the resource that refers to it.</param>
    public static string Id(string id, string from)
    {
        if (ResourceDocument.Identify(id) is not { } part || part.Type.Contains('[', StringComparison.Ordinal))
        {
            return Text(id);
        }

        string subscription = ArmId.SubscriptionOf(id);
        string group = ArmId.ResourceGroupOf(id);
        string whole = ArmId.ResourceGroup(subscription, group);
        if (!ArmId.Same(ResourceDocument.ComposeId(whole, part.Type, part.Name), id))
        {
            return Text(id);
        }

        IEnumerable<string> scope =
            !ArmId.Same(subscription, ArmId.SubscriptionOf(from)) ? [subscription, group]
            : ArmId.Same(group, ArmId.ResourceGroupOf(from)) ? []
            : [group];
        return $"[resourceId({string.Join(", ", scope.Append(part.Type).Concat(part.Name.Split('/')).Select(Quoted))})]";
    }

    public static JsonObject Reference(string id, string from) => Object(("id", Id(id, from)));

    public static JsonObject? ReferenceOrNull(string? id, string from) => id is null ? null : Reference(id, from);

    public static JsonArray? References(IEnumerable<string> ids, string from) =>
        Some(ids.Select(id => (JsonNode?)Reference(id, from)));

    /// <summary>A part of a resource: a name, and properties.</summary>
    public static JsonObject Part(string name, JsonObject properties) =>
        Object(("name", Text(name)), ("properties", properties));

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
