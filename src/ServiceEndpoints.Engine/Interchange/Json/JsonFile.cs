using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Json;

/// <summary>
/// Reads one JSON file. Comments, line breaks in strings and commas after the last element are taken, as
/// templates have them. A property given twice is refused, because readers differ in which of the two they keep,
/// unless the caller tells of those that there are.
/// </summary>
internal sealed class JsonFile
{
    private const int NodesToBeat = 1024;

    private readonly string _name;
    private readonly JsonLimits _limits;
    private readonly MultiLineStrings _lines;
    private readonly bool _hasLines;
    private readonly ImportWatch? _watch;
    private readonly ICollection<RepeatedProperty>? _repeated;
    private Refusal? _refusal;
    private int _nodes;

    private JsonFile(
        string name,
        JsonLimits limits,
        MultiLineStrings lines,
        bool hasLines,
        ImportWatch? watch,
        ICollection<RepeatedProperty>? repeated)
    {
        _watch = watch;
        _name = name;
        _limits = limits;
        _lines = lines;
        _hasLines = hasLines;
        _repeated = repeated;
    }

    /// <param name="hasLines">
    /// Whether lines are those of the file; false for what was made of it, of which places tell the path alone.
    /// </param>
    /// <param name="watch">Of the import that the file is for; null for none.</param>
    /// <param name="repeated">
    /// Takes the properties that stand twice, of which the last counts, as it does for Resource Manager; null where they
    /// are refused.
    /// </param>
    /// <returns>
    /// The value, or a refusal with <see cref="ErrorId.TopologyFileMalformed"/> or <see cref="ErrorId.InputTooLarge"/>.
    /// </returns>
    public static Result<DataNode> Read(
        ReadOnlySpan<byte> bytes,
        string name,
        JsonLimits? limits = null,
        bool hasLines = true,
        ImportWatch? watch = null,
        ICollection<RepeatedProperty>? repeated = null)
    {
        limits ??= JsonLimits.Default;
        if (bytes.Length > limits.MaxBytes)
        {
            return new Refusal(
                ErrorId.InputTooLarge,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{name}' has {bytes.Length} bytes; at most {limits.MaxBytes} are read."),
                name);
        }

        if (!Utf8.IsValid(bytes))
        {
            return new Refusal(ErrorId.TopologyFileMalformed, $"'{name}' is not text in UTF-8.", name);
        }

        ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble;
        MultiLineStrings text = MultiLineStrings.Read(bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes, watch);
        return new JsonFile(name, limits, text, hasLines, watch, repeated).Read(text.Text);
    }

    private Result<DataNode> Read(ReadOnlySpan<byte> text)
    {
        Utf8JsonReader reader = new(text, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = _limits.MaxDepth + 1,
        });
        try
        {
            reader.Read();
            DataNode? root = ReadNode(ref reader, SourcePlace.Root(_name, LineAt(ref reader)));
            if (root is not null && reader.Read())
            {
                Malformed(LineAt(ref reader), "there is something after the end of the value");
            }

            return _refusal is null && root is not null ? root : _refusal!;
        }
        catch (JsonException e)
        {
            return _refusal ?? Malformed(text, OffsetOf(e, text));
        }
        catch (InvalidOperationException)
        {
            // The only way in which the reader says that a string holds half a surrogate pair.
            return Malformed(LineAt(ref reader), "a string holds an escape that is no character");
        }
    }

    private DataNode? ReadNode(ref Utf8JsonReader reader, SourcePlace place)
    {
        if (++_nodes > _limits.MaxNodes)
        {
            return TooLarge(place, $"it holds more than {_limits.MaxNodes} values");
        }

        if (_nodes % NodesToBeat == 0)
        {
            _watch?.Beat();
        }

        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, place),
            JsonTokenType.StartArray => ReadArray(ref reader, place),
            JsonTokenType.String => new TextNode(reader.GetString()!, place),
            JsonTokenType.Number => new NumberNode(Encoding.ASCII.GetString(reader.ValueSpan), place),
            JsonTokenType.True or JsonTokenType.False => new BooleanNode(reader.GetBoolean(), place),
            _ => new NullNode(place),
        };
    }

    private ObjectNode? ReadObject(ref Utf8JsonReader reader, SourcePlace place)
    {
        if (IsTooDeep(ref reader, place))
        {
            return null;
        }

        List<KeyValuePair<string, DataNode>> properties = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            int line = LineAt(ref reader);
            if (!names.Add(name) && IsRefused(name, place.Property(name, line)))
            {
                return null;
            }

            reader.Read();
            if (ReadNode(ref reader, place.Property(name, line)) is not { } node)
            {
                return null;
            }

            properties.Add(KeyValuePair.Create(name, node));
        }

        return new ObjectNode(properties, place);
    }

    private bool IsRefused(string name, SourcePlace place)
    {
        if (_repeated is null)
        {
            Malformed(place.Line, $"the property '{name}' stands twice in one object");
            return true;
        }

        _repeated.Add(new(name, place));
        return false;
    }

    private ArrayNode? ReadArray(ref Utf8JsonReader reader, SourcePlace place)
    {
        if (IsTooDeep(ref reader, place))
        {
            return null;
        }

        List<DataNode> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadNode(ref reader, place.Item(items.Count, LineAt(ref reader))) is not { } node)
            {
                return null;
            }

            items.Add(node);
        }

        return new ArrayNode(items, place);
    }

    private bool IsTooDeep(ref Utf8JsonReader reader, SourcePlace place)
    {
        if (reader.CurrentDepth < _limits.MaxDepth)
        {
            return false;
        }

        TooLarge(place, $"values are nested deeper than {_limits.MaxDepth} levels");
        return true;
    }

    private int LineAt(ref Utf8JsonReader reader) => _hasLines ? _lines.LineOf(reader.TokenStartIndex) : 0;

    private DataNode? TooLarge(SourcePlace place, FormattableString reason)
    {
        string text = FormattableString.Invariant(reason);
        _refusal = new(ErrorId.InputTooLarge, $"{At(place.Line)}: {text}.", _name);
        return null;
    }

    private Refusal Malformed(int line, string reason) => _refusal = new(
        ErrorId.TopologyFileMalformed,
        $"{At(line)}: {reason}.",
        _name);

    private string At(int line) => _hasLines ? string.Create(CultureInfo.InvariantCulture, $"{_name}:{line}") : _name;

    private Refusal Malformed(ReadOnlySpan<byte> text, int offset)
    {
        bool isAtEnd = text[offset..].IndexOfAnyExcept(" \t\r\n"u8) < 0;
        return Malformed(
            _lines.LineOf(isAtEnd ? text.Length : offset),
            isAtEnd ? "it is not JSON: it ends too soon" : $"it is not JSON: {Shown(text[offset..])} cannot stand there");
    }

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
