using System;
using System.Text.Json;

namespace ServiceEndpoints.Interchange.Json;

/// <summary>
/// Reads a file of which some arrays are only looked through at first, whether they are JSON, and read when their turn
/// comes.
/// </summary>
/// <param name="text">The file.</param>
/// <param name="name">What it is called.</param>
/// <param name="limits">How much is read.</param>
/// <param name="isParted">Whether a property of the top object is such an array.</param>
/// <param name="watch">Of the import that the file is for; null for none.</param>
internal sealed class PartedReader(
    ReadOnlyMemory<byte> text, string name, JsonLimits limits, Predicate<string> isParted, ImportWatch? watch)
    : NodeReader(name, limits, new CountedLines(text, 1), watch)
{
    protected override DataNode? ReadProperty(ref Utf8JsonReader reader, string property, SourcePlace place)
    {
        if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.StartArray || !isParted(property))
        {
            return base.ReadProperty(ref reader, property, place);
        }

        int start = (int)reader.TokenStartIndex;
        int line = LineAt(ref reader);
        return Skim(ref reader)
            ? new PartedArrayNode(new ArrayReader(text[start..(int)reader.BytesConsumed], Name, Limits, line, Watch), place)
            : null;
    }

    /// <summary>Goes to the end of the array.</summary>
    /// <returns>False when there are too many values in it, or they are nested too deeply.</returns>
    private bool Skim(ref Utf8JsonReader reader)
    {
        int depth = reader.CurrentDepth;
        bool isFine = Counts(ref reader);
        while (isFine && reader.Read() && reader.CurrentDepth > depth)
        {
            isFine = reader.TokenType switch
            {
                JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray => true,
                JsonTokenType.StartObject or JsonTokenType.StartArray => Counts(ref reader) && !IsTooDeep(ref reader),
                _ => Counts(ref reader),
            };
        }

        return isFine;
    }
}
