using System;
using System.Collections.Generic;
using System.Text.Json;

namespace ServiceEndpoints.Interchange.Json;

/// <summary>Reads the elements of one array when their turn comes. The array is known to be JSON.</summary>
/// <param name="array">The array from its bracket to its bracket.</param>
/// <param name="name">What the file is called.</param>
/// <param name="limits">How much is read.</param>
/// <param name="line">The line that the array starts in.</param>
/// <param name="watch">Of the import that the file is for; null for none.</param>
internal sealed class ArrayReader(
    ReadOnlyMemory<byte> array, string name, JsonLimits limits, int line, ImportWatch? watch)
    : NodeReader(name, limits, new CountedLines(array, line), watch)
{
    private JsonReaderState _state;

    /// <summary>The elements up to the first that cannot be read.</summary>
    public IEnumerable<DataNode> Elements(SourcePlace place)
    {
        _state = new(Options);
        Start = 0;
        for (int i = 0; Next(place, i) is { } node; i++)
        {
            yield return node;
        }
    }

    private DataNode? Next(SourcePlace place, int index)
    {
        Utf8JsonReader reader = new(array.Span[Start..], isFinalBlock: true, _state);
        try
        {
            reader.Read();
            return (index > 0 || reader.Read()) && reader.TokenType != JsonTokenType.EndArray
                ? Element(ref reader, place.Item(index, LineAt(ref reader)))
                : null;
        }
        catch (InvalidOperationException)
        {
            BadEscape(ref reader);
            return null;
        }
    }

    private DataNode? Element(ref Utf8JsonReader reader, SourcePlace place)
    {
        DataNode? node = Read(ref reader, place);
        Start += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        return node;
    }
}
