using System;
using System.Globalization;

namespace ServiceEndpoints.Addressing;

/// <summary>Checks the text of an IPv6 prefix. Such prefixes are kept and handed on, never reckoned with.</summary>
internal static class IPv6PrefixText
{
    private const int Groups = 8;
    private const int AddressBits = 128;

    /// <summary>Null for an IPv6 prefix with its host bits clear; otherwise what is wrong with it.</summary>
    public static string? Fault(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        if (slash < 0)
        {
            return "the prefix length is missing";
        }

        if (StrictNumber.Read(text[(slash + 1)..], AddressBits, out int length) is { } fault)
        {
            return $"the prefix length {Excerpt.Of(text[(slash + 1)..])} {fault}";
        }

        if (!TryReadAddress(text[..slash], out UInt128 address))
        {
            return $"{Excerpt.Of(text[..slash])} is not an IPv6 address";
        }

        // Shifting by all 128 bits would shift by none.
        bool clear = length == 0 ? address == 0 : address << (length - 1) << 1 == 0;
        return clear ? null : "it has host bits set";
    }

    private static bool TryReadAddress(ReadOnlySpan<char> text, out UInt128 address)
    {
        address = default;
        int gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return TryReadGroups(text, out address, out int all) && all == Groups;
        }

        if (!TryReadGroups(text[..gap], out UInt128 head, out int before)
            || !TryReadGroups(text[(gap + 2)..], out UInt128 tail, out int after)
            || before + after >= Groups)
        {
            return false;
        }

        address = before == 0 ? tail : (head << ((Groups - before) * 16)) | tail;
        return true;
    }

    private static bool TryReadGroups(ReadOnlySpan<char> text, out UInt128 value, out int count)
    {
        value = default;
        count = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        // One more than an address has: a ninth group then shows as a part that is no number.
        Span<Range> parts = stackalloc Range[Groups + 1];
        count = text.Split(parts, ':');
        foreach (Range part in parts[..count])
        {
            ReadOnlySpan<char> group = text[part];
            if (group.Length is 0 or > 4 || !TryReadHex(group, out uint bits))
            {
                return false;
            }

            value = (value << 16) | bits;
        }

        return count <= Groups;
    }

    private static bool TryReadHex(ReadOnlySpan<char> text, out uint bits) =>
        uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bits);
}
