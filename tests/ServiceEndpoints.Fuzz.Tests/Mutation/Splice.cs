using System;
using System.Text;

namespace ServiceEndpoints.Fuzz.Mutation;

/// <summary>Makes a text of another with a part of it replaced.</summary>
internal static class Splice
{
    /// <summary>Longer texts are not made: what they would show, shorter ones show sooner.</summary>
    public const int Longest = 256 * 1024;

    public static byte[] Replace(byte[] text, int start, int end, ReadOnlySpan<byte> by)
    {
        byte[] result = new byte[text.Length - (end - start) + by.Length];
        text.AsSpan(0, start).CopyTo(result);
        by.CopyTo(result.AsSpan(start));
        text.AsSpan(end).CopyTo(result.AsSpan(start + by.Length));
        return result.Length <= Math.Max(Longest, text.Length) ? result : text;
    }

    public static byte[] Replace(byte[] text, JsonOutline.Span span, string by) =>
        Replace(text, span.Start, span.End, Encoding.UTF8.GetBytes(by));
}
