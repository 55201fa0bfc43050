using System;
using System.Collections.Generic;
using System.Text.Json;

namespace ServiceEndpoints.Fuzz.Mutation;

/// <summary>Where the values and names of a JSON text stand, so that it can be changed without being made anew.</summary>
internal sealed class JsonOutline
{
    private readonly List<Span> _values = [];
    private readonly List<Span> _names = [];

    private JsonOutline()
    {
    }

    /// <summary>Every value, an outer one after those in it.</summary>
    public IReadOnlyList<Span> Values => _values;

    /// <summary>Every name of a property, with its quotation marks.</summary>
    public IReadOnlyList<Span> Names => _names;

    /// <returns>Null for a text that is no JSON.</returns>
    public static JsonOutline? Of(ReadOnlySpan<byte> text)
    {
        JsonOutline outline = new();
        Utf8JsonReader reader = new(text, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = 4096,
        });
        try
        {
            outline.Read(ref reader);
            return outline._values.Count == 0 ? null : outline;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Read(ref Utf8JsonReader reader)
    {
        Stack<int> open = new();
        while (reader.Read())
        {
            int start = (int)reader.TokenStartIndex;
            int end = (int)reader.BytesConsumed;
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push(start);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _values.Add(new(open.Pop(), end, reader.TokenType));
                    break;
                case JsonTokenType.PropertyName:
                    // What is consumed includes the colon, and space before it.
                    _names.Add(new(start, start + reader.ValueSpan.Length + 2, JsonTokenType.PropertyName));
                    break;
                default:
                    _values.Add(new(start, end, reader.TokenType));
                    break;
            }
        }
    }

    /// <param name="Start">The first byte.</param>
    /// <param name="End">The byte after the last one.</param>
    /// <param name="Kind">What it is; of objects and arrays the token that ends them.</param>
    internal readonly record struct Span(int Start, int End, JsonTokenType Kind)
    {
        public int Length => End - Start;
    }
}
