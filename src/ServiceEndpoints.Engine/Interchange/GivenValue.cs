using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange;

/// <summary>Turns values that a caller gives into nodes.</summary>
internal static class GivenValue
{
    private const int MaxDepth = 64;

    /// <returns>Null for something that no parameter can be.</returns>
    public static DataNode? Read(object? given, SourcePlace place, int depth = 0) => given switch
    {
        _ when depth > MaxDepth => null,
        null => new NullNode(place),
        DataNode node => node,
        string text => new TextNode(text, place),
        char or Guid or Uri => new TextNode(given.ToString()!, place),
        bool boolean => new BooleanNode(boolean, place),
        byte or sbyte or short or ushort or int or uint or long or ulong or double or float or decimal =>
            new NumberNode(((IFormattable)given).ToString(null, CultureInfo.InvariantCulture), place),
        Enum => new TextNode(given.ToString()!, place),
        JsonElement element => FromJson(element, place),
        IDictionary dictionary => FromDictionary(dictionary, place, depth),
        IEnumerable items => FromItems(items, place, depth),
        _ => null,
    };

    private static DataNode? FromJson(JsonElement element, SourcePlace place) =>
        JsonFile.Read(JsonSerializer.SerializeToUtf8Bytes(element), place.File)
            .IsSuccess(out DataNode? node, out _) ? node : null;

    private static ObjectNode? FromDictionary(IDictionary dictionary, SourcePlace place, int depth)
    {
        List<KeyValuePair<string, DataNode>> properties = [];
        foreach (DictionaryEntry entry in dictionary)
        {
            string name = entry.Key.ToString() ?? "";
            if (Read(entry.Value, place.Property(name, 0), depth + 1) is not { } value)
            {
                return null;
            }

            properties.Add(new(name, value));
        }

        // A hashtable has no order of its own; the same input must give the same output.
        return new(properties.OrderBy(property => property.Key, StringComparer.Ordinal), place);
    }

    private static ArrayNode? FromItems(IEnumerable items, SourcePlace place, int depth)
    {
        List<DataNode> nodes = [];
        foreach (object? item in items)
        {
            if (Read(item, place.Item(nodes.Count, 0), depth + 1) is not { } node)
            {
                return null;
            }

            nodes.Add(node);
        }

        return new(nodes, place);
    }
}
