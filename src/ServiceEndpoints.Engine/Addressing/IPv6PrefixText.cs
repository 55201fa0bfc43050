using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace ServiceEndpoints.Addressing;

/// <summary>Checks the text of an IPv6 prefix. Such prefixes are kept and handed on, never reckoned with.</summary>
internal static class IPv6PrefixText
{
    private const int Groups = 8;
    private const int AddressBits = 128;

    // Eight groups of four digits, seven colons, and the length with its slash.
    private const int LongestPlain = 43;

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

    /// <summary>
    /// Whether the bytes are a prefix as most are written. What is not may still be one; reading it as text tells.
    /// </summary>
    public static bool IsPlain(ReadOnlySpan<byte> text)
    {
        Span<char> characters = stackalloc char[LongestPlain];
        return text.Length <= LongestPlain
            && Ascii.ToUtf16(text, characters, out int count) == OperationStatus.Done
            && Fault(characters[..count]) is null;
    }

    private static bool TryReadAddress(ReadOnlySpan<char> text, out UInt128 address)
    {
        address = default;
        int gap = text.IndexOf("::");
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryReadGroups(ReadOnlySpan<char> text, out UInt128 value, out int count)
    {
        value = default;
        count = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        uint group = 0;
        int digits = 0;
        foreach (char character in text)
        {
            if (character == ':')
            {
                if (digits == 0)
                {
                    return false;
                }

                value = (value << 16) | group;
                group = 0;
                digits = 0;
                count++;
            }
            else if (digits == 4 || !char.IsAsciiHexDigit(character))
            {
                return false;
            }
            else
            {
                group = (group << 4) | HexValue(character);
                digits++;
            }
        }

        value = (value << 16) | group;
        count++;
        return digits > 0 && count <= Groups;
    }

    private static uint HexValue(char digit) =>
        (uint)(char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10);
}
