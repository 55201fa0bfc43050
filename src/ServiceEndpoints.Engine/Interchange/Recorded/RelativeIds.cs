using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Recorded;

/// <summary>Completes ids from which the subscription was taken away, as in resources that are passed around.</summary>
internal static class RelativeIds
{
    private const string Start = "resourceGroups/";

    public static bool IsRelative(string id) =>
        id.TrimStart('/').StartsWith(Start, StringComparison.OrdinalIgnoreCase);

    public static string Complete(string id, string subscriptionId) =>
        IsRelative(id) ? $"/subscriptions/{subscriptionId}/{id.TrimStart('/')}" : id;

    /// <summary>The value with every id in it completed.</summary>
    public static DataNode Complete(DataNode node, string subscriptionId) => node switch
    {
        TextNode text when IsRelative(text.Text) => new TextNode(Complete(text.Text, subscriptionId), text.Place),
        ArrayNode array => new ArrayNode(array.Items.Select(item => Complete(item, subscriptionId)), array.Place),
        ObjectNode whole => new ObjectNode(
            whole.Properties.Select(property =>
                KeyValuePair.Create(property.Key, Complete(property.Value, subscriptionId))),
            whole.Place),
        _ => node,
    };

    /// <summary>An id as Resource Manager writes it; null for text that is none.</summary>
    public static string? Read(string? text, string subscriptionId)
    {
        string id = Complete(text ?? "", subscriptionId).TrimEnd('/');
        return ArmId.LooksLikeId(id) ? id : null;
    }
}
