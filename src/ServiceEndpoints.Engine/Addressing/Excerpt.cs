using System;

namespace ServiceEndpoints.Addressing;

/// <summary>Quotes foreign text in a message: bounded, and without characters that could move a cursor.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    public static string Of(ReadOnlySpan<char> text)
    {
        int length = Math.Min(text.Length, Longest);
        if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }

        Span<char> shown = stackalloc char[Longest];
        for (int i = 0; i < length; i++)
        {
            shown[i] = char.IsControl(text[i]) ? '\uFFFD' : text[i];
        }

        return $"'{shown[..length]}{(length < text.Length ? "…" : string.Empty)}'";
    }
}
