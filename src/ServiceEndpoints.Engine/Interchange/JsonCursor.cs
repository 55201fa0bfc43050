using System;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ServiceEndpoints.Interchange;

/// <summary>
/// Walks over JSON from front to back and keeps the first thing that is not as expected. Once there is such a
/// fault, no object has a further property and no array a further element, so that every loop ends.
/// Text that is no JSON at all throws <see cref="JsonException"/>.
/// </summary>
internal ref struct JsonCursor
{
    private const int LongestText = 256;

    private static readonly (string Text, byte[] Utf8)[] s_known =
    [
        .. new[]
        {
            "name", "id", "properties", "changeNumber", "region", "regionId", "platform", "systemService",
            "addressPrefixes", "networkFeatures",
        }.Select(name => (name, Encoding.UTF8.GetBytes(name))),
    ];

    private Utf8JsonReader _json;

    public JsonCursor(ReadOnlySpan<byte> utf8)
    {
        _json = new Utf8JsonReader(utf8);
        _json.Read();
    }

    /// <summary>The first fault, with its place in the document; null while there is none.</summary>
    public string? Fault { get; private set; }

    /// <summary>The list that the cursor is in, put before every place with <see cref="Index"/>; null outside.</summary>
    public string? List { get; set; }

    /// <summary>The element of the list, from 0.</summary>
    public int Index { get; set; }

    /// <param name="fault">Inside of a list, what follows the words for its element, such as <c>.name is empty</c>.</param>
    public void Require(bool condition, string fault)
    {
        if (!condition)
        {
            Fault ??= List is null ? fault : string.Create(CultureInfo.InvariantCulture, $"{List}[{Index}]{fault}");
        }
    }

    /// <summary>True when the value at the cursor is an object; then <see cref="NextProperty"/> enters it.</summary>
    public bool StartObject(string place, string property = "")
    {
        RequireKind(_json.TokenType == JsonTokenType.StartObject, place, property, "is not an object");
        return Fault is null;
    }

    /// <summary>True when the value at the cursor is an array; then <see cref="NextElement"/> enters it.</summary>
    public bool StartArray(string place, string property = "")
    {
        RequireKind(_json.TokenType == JsonTokenType.StartArray, place, property, "is not an array");
        return Fault is null;
    }

    /// <summary>Goes to the value of the next property of the object; false at its end.</summary>
    public bool NextProperty(out string name)
    {
        name = string.Empty;
        if (Fault is not null || !_json.Read() || _json.TokenType != JsonTokenType.PropertyName)
        {
            return false;
        }

        name = Known() ?? TextOrNull() ?? string.Empty;
        _json.Read();
        return true;
    }

    /// <summary>Goes to the next element of the array; false at its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool NextElement() => Fault is null && _json.Read() && _json.TokenType != JsonTokenType.EndArray;

    /// <summary>The text at the cursor; a fault when there is none, or a longer one.</summary>
    public string Text(string place, string property = "", int longest = LongestText)
    {
        RequireKind(_json.TokenType == JsonTokenType.String, place, property, "is not text");
        string? text = Fault is null ? TextOrNull() : string.Empty;
        RequireKind(text is not null, place, property, "is not valid Unicode");
        RequireKind(text is null || text.Length <= longest, place, property, "is too long");
        return text ?? string.Empty;
    }

    /// <summary>The text at the cursor as it stands in the document; empty where that is not its plain form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly ReadOnlySpan<byte> PlainText() =>
        _json.TokenType == JsonTokenType.String && !_json.ValueIsEscaped && !_json.HasValueSequence
            ? _json.ValueSpan
            : [];

    /// <summary>The whole number at the cursor, not negative, or text that is one; a fault otherwise.</summary>
    public int Number(string place, string property = "")
    {
        int number = 0;
        bool isNumber = _json.TokenType switch
        {
            JsonTokenType.Number => _json.TryGetInt32(out number),
            JsonTokenType.String => int.TryParse(
                TextOrNull(), NumberStyles.None, CultureInfo.InvariantCulture, out number),
            _ => false,
        };
        RequireKind(isNumber && number >= 0, place, property, "is not a whole number");
        return number;
    }

    public readonly bool IsNull() => _json.TokenType == JsonTokenType.Null;

    /// <summary>Passes over the value at the cursor with everything in it.</summary>
    public void Skip() => _json.Skip();

    /// <summary>Makes sure that nothing follows the document.</summary>
    public void End() => _json.Read();

    // Put into words only for a fault: there are a hundred thousand values.
    private void RequireKind(bool condition, string place, string property, string fault)
    {
        if (!condition)
        {
            Require(false, property.Length == 0 ? $"{place} {fault}" : $"{place}.{property} {fault}");
        }
    }

    /// <summary>The name at the cursor where it is one that every tag has, and so need not be made anew.</summary>
    private readonly string? Known()
    {
        // No such name needs escapes, and comparing some of them throws.
        if (_json.ValueIsEscaped)
        {
            return null;
        }

        foreach ((string text, byte[] utf8) in s_known)
        {
            if (_json.ValueTextEquals(utf8))
            {
                return text;
            }
        }

        return null;
    }

    private readonly string? TextOrNull()
    {
        try
        {
            return _json.GetString();
        }
        catch (InvalidOperationException)
        {
            // Bytes that are not UTF-8 or half of a surrogate pair: the reader has no other way to say so.
            return null;
        }
    }
}
