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
internal static class JsonFile
{
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
        if (TooLarge(bytes, name, limits) is { } refusal)
        {
            return refusal;
        }

        if (!TextBytes.TryRead(bytes, out ReadOnlySpan<byte> text))
        {
            return NotText(name);
        }

        MultiLineStrings lines = MultiLineStrings.Read(text, watch);
        return Read(lines.Text, name, new NodeReader(name, limits, hasLines ? lines : null, watch, repeated), limits);
    }

    /// <summary>
    /// Reads a file whose bulk stands in arrays of its top object: those become <see cref="PartedArrayNode"/>. Strings have
    /// no line breaks here, for nobody writes such a file as templates are written.
    /// </summary>
    /// <param name="isParted">Whether a property of the top object is one of those arrays.</param>
    /// <returns>As of <see cref="Read(ReadOnlySpan{byte}, string, JsonLimits?, bool, ImportWatch?, ICollection{RepeatedProperty}?)"/>.</returns>
    public static Result<DataNode> ReadParted(
        byte[] bytes, string name, Predicate<string> isParted, JsonLimits limits, ImportWatch? watch = null)
    {
        if (TooLarge(bytes, name, limits) is { } refusal)
        {
            return refusal;
        }

        if (!Utf8.IsValid(bytes))
        {
            return NotText(name);
        }

        ReadOnlyMemory<byte> text = bytes.AsMemory(MarkLength(bytes));
        return Read(text.Span, name, new PartedReader(text, name, limits, isParted, watch), limits);
    }

    internal static JsonReaderOptions Options(JsonLimits limits) => new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = limits.MaxDepth + 1,
    };

    private static Refusal? TooLarge(ReadOnlySpan<byte> bytes, string name, JsonLimits limits) =>
        bytes.Length <= limits.MaxBytes ? null : new(
            ErrorId.InputTooLarge,
            string.Create(
                CultureInfo.InvariantCulture,
                $"'{name}' has {bytes.Length} bytes; at most {limits.MaxBytes} are read."),
            name);

    private static Refusal NotText(string name) => new(
        ErrorId.TopologyFileMalformed,
        $"'{name}' is not text in UTF-8, nor in UTF-16 with a byte order mark.",
        name);

    private static int MarkLength(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;

    private static Result<DataNode> Read(ReadOnlySpan<byte> text, string name, NodeReader nodes, JsonLimits limits)
    {
        Utf8JsonReader reader = new(text, Options(limits));
        try
        {
            reader.Read();
            DataNode? root = nodes.Read(ref reader, SourcePlace.Root(name, nodes.LineAt(ref reader)));
            if (root is not null && reader.Read())
            {
                nodes.Malformed(nodes.LineAt(ref reader), "there is something after the end of the value");
            }

            return nodes.Refusal is null && root is not null ? root : nodes.Refusal!;
        }
        catch (JsonException e)
        {
            return nodes.Refusal ?? nodes.Malformed(e, text);
        }
        catch (InvalidOperationException)
        {
            return nodes.BadEscape(ref reader);
        }
    }
}
