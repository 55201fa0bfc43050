using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Interchange.Native.Estate;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Native;

/// <summary>
/// Files that start as the native format is written. They are read part by part, so that much larger ones can be read
/// than of other formats: whatever is written can be read again.
/// </summary>
internal static class NativeFile
{
    private static readonly HashSet<string> s_tables = [.. TopologyForm.Tables.Select(table => table.Name)];

    /// <summary>More bytes are neither written nor read.</summary>
    public static int MaxBytes => JsonLimits.Parted.MaxBytes;

    /// <summary>Whether a file that begins with these bytes is one.</summary>
    public static bool StartsWith(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble;
        Utf8JsonReader reader = new(
            head.StartsWith(mark) ? head[mark.Length..] : head,
            isFinalBlock: false,
            new(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip }));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject
                && reader.Read() && reader.ValueTextEquals(NativeFormat.FormatProperty)
                && reader.Read() && reader.TokenType == JsonTokenType.String
                && reader.ValueTextEquals(NativeFormat.Name);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // It is no JSON, or ends at once: another reader tells.
            return false;
        }
    }

    public static Result<DataNode> Read(byte[] bytes, string name, ImportWatch watch) =>
        JsonFile.ReadParted(bytes, name, s_tables.Contains, JsonLimits.Parted, watch);
}
