using System;
using System.Linq;

namespace ServiceEndpoints.Fuzz.Mutation;

/// <summary>Changes bytes, without regard to what they mean.</summary>
internal static class ByteMutation
{
    private static readonly byte[] s_telling =
        [.. "{}[]\",:\\/'()0-+.eE \n\r\t"u8, 0x00, 0x1F, 0x7F, 0x80, 0xC0, 0xED, 0xEF, 0xF8, 0xFF];

    public static byte[] Apply(byte[] text, Chance chance, Func<byte[]> other)
    {
        int at = chance.Below(text.Length + 1);
        int end = Math.Min(text.Length, at + 1 + chance.Below(chance.OneIn(4) ? text.Length : 12));
        switch (chance.Below(7))
        {
            case 0 when at < text.Length:
                byte[] flipped = [.. text];
                flipped[at] ^= (byte)(1 << chance.Below(8));
                return flipped;
            case 1:
                return Splice.Replace(text, at, end, []);
            case 2:
                return Splice.Replace(text, at, at, text.AsSpan(at, end - at));
            case 3:
                return text[..at];
            case 4:
                byte[] spliced = other();
                return Splice.Replace(text, at, text.Length, spliced.AsSpan(chance.Below(spliced.Length + 1)));
            case 5 when at < text.Length:
                return Splice.Replace(text, at, at + 1, [chance.Of(s_telling)]);
            default:
                return Splice.Replace(
                    text, at, at, Enumerable.Repeat(chance.Of(s_telling), 1 + chance.Below(4)).ToArray());
        }
    }
}
