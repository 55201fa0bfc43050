using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Json;

/// <summary>Makes nodes of what a JSON reader meets, up to the first thing that is not as it should be.</summary>
/// <param name="name">What the file is called.</param>
/// <param name="limits">How much is read.</param>
/// <param name="lines">
/// The lines of the file; null for what was made of a file, of which places tell the path alone.
/// </param>
/// <param name="watch">Of the import that the file is for; null for none.</param>
/// <param name="repeated">Takes the properties that stand twice; null where they are refused.</param>
internal class NodeReader(
    string name,
    JsonLimits limits,
    ILineNumbers? lines,
    ImportWatch? watch,
    ICollection<RepeatedProperty>? repeated = null)
{
    private const int ValuesToBeat = 1024;

    private int _nodes;

    /// <summary>The first thing that is not as it should be; null while there is none.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Where in the text that lines are counted in the text of the JSON reader begins.</summary>
    protected int Start { get; set; }

    protected string Name => name;

    protected JsonLimits Limits => limits;

    protected ImportWatch? Watch => watch;

    protected JsonReaderOptions Options => JsonFile.Options(limits);

    /// <returns>Null where the value cannot be read; then there is a refusal.</returns>
    public DataNode? Read(ref Utf8JsonReader reader, SourcePlace place)
    {
        return !Counts(ref reader) ? null : reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, place),
            JsonTokenType.StartArray => ReadArray(ref reader, place),
            JsonTokenType.String => new TextNode(reader.GetString()!, place),
            JsonTokenType.Number => new NumberNode(Encoding.ASCII.GetString(reader.ValueSpan), place),
            JsonTokenType.True or JsonTokenType.False => new BooleanNode(reader.GetBoolean(), place),
            _ => new NullNode(place),
        };
    }

    public int LineAt(ref Utf8JsonReader reader) => lines?.LineOf(Start + reader.TokenStartIndex) ?? 0;

    public Refusal Malformed(int line, string reason) => Refusal = new(
        ErrorId.TopologyFileMalformed,
        $"{At(line)}: {reason}.",
        name);

    /// <param name="e">What the JSON reader says.</param>
    /// <param name="text">What it read, from the start of the file.</param>
    public Refusal Malformed(JsonException e, ReadOnlySpan<byte> text)
    {
        int offset = OffsetOf(e, text);
        bool isAtEnd = text[offset..].IndexOfAnyExcept(" \t\r\n"u8) < 0;
        return Malformed(
            lines?.LineOf(isAtEnd ? text.Length : offset) ?? 0,
            isAtEnd ? "it is not JSON: it ends too soon" : $"it is not JSON: {Shown(text[offset..])} cannot stand there");
    }

    /// <summary>The only way in which the JSON reader says that a string holds half a surrogate pair is an exception.</summary>
    public Refusal BadEscape(ref Utf8JsonReader reader) =>
        Malformed(LineAt(ref reader), "a string holds an escape that is no character");

    /// <summary>Counts a value.</summary>
    /// <returns>False when there are too many.</returns>
    protected bool Counts(ref Utf8JsonReader reader)
    {
        if (++_nodes > limits.MaxNodes)
        {
            TooLarge(LineAt(ref reader), $"it holds more than {limits.MaxNodes} values");
            return false;
        }

        if (_nodes % ValuesToBeat == 0)
        {
            watch?.Beat();
        }

        return true;
    }

    protected bool IsTooDeep(ref Utf8JsonReader reader)
    {
        if (reader.CurrentDepth < limits.MaxDepth)
        {
            return false;
        }

        TooLarge(LineAt(ref reader), $"values are nested deeper than {limits.MaxDepth} levels");
        return true;
    }

    protected virtual DataNode? ReadProperty(ref Utf8JsonReader reader, string property, SourcePlace place) =>
        Read(ref reader, place);

    private ObjectNode? ReadObject(ref Utf8JsonReader reader, SourcePlace place)
    {
        if (IsTooDeep(ref reader))
        {
            return null;
        }

        List<KeyValuePair<string, DataNode>> properties = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string property = reader.GetString()!;
            int line = LineAt(ref reader);
            if (!names.Add(property) && IsRefused(property, place.Property(property, line)))
            {
                return null;
            }

            reader.Read();
            if (ReadProperty(ref reader, property, place.Property(property, line)) is not { } node)
            {
                return null;
            }

            properties.Add(KeyValuePair.Create(property, node));
        }

        return new ObjectNode(properties, place);
    }

    private bool IsRefused(string property, SourcePlace place)
    {
        if (repeated is null)
        {
            Refusal = new RepeatedProperty(property, place).Refusal;
            return true;
        }

        repeated.Add(new(property, place));
        return false;
    }

    private ArrayNode? ReadArray(ref Utf8JsonReader reader, SourcePlace place)
    {
        if (IsTooDeep(ref reader))
        {
            return null;
        }

        List<DataNode> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Read(ref reader, place.Item(items.Count, LineAt(ref reader))) is not { } node)
            {
                return null;
            }

            items.Add(node);
        }

        return new ArrayNode(items, place);
    }

    private void TooLarge(int line, FormattableString reason) =>
        Refusal = new(ErrorId.InputTooLarge, $"{At(line)}: {FormattableString.Invariant(reason)}.", name);

    private string At(int line) => lines is not null ? string.Create(CultureInfo.InvariantCulture, $"{name}:{line}") : name;

    /// <summary>Where the reader met what it could not read, which it tells by line and byte.</summary>
    private static int OffsetOf(JsonException e, ReadOnlySpan<byte> text)
    {
        int offset = 0;
        for (long line = e.LineNumber ?? 0; line > 0; line--)
        {
            offset += text[offset..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(offset + (e.BytePositionInLine ?? 0), text.Length);
    }

    private static string Shown(ReadOnlySpan<byte> text)
    {
        Rune.DecodeFromUtf8(text, out Rune character, out _);
        return Rune.IsControl(character)
            ? string.Create(CultureInfo.InvariantCulture, $"U+{character.Value:X4}")
            : $"'{character}'";
    }
}
