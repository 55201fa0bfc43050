using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace ServiceEndpoints.Interchange.Json;

/// <summary>
/// The text of a file as UTF-8. Besides that, UTF-16 with its mark is taken, which Windows PowerShell writes when what
/// a program prints is led into a file.
/// </summary>
internal static class TextBytes
{
    /// <param name="bytes">The file.</param>
    /// <param name="text">Its text, without the mark.</param>
    /// <returns>False where the bytes are no text.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> text)
    {
        if (Rest(bytes, Encoding.Unicode.Preamble, out ReadOnlySpan<byte> units))
        {
            return TryConvert(units, BitConverter.IsLittleEndian, out text);
        }

        if (Rest(bytes, Encoding.BigEndianUnicode.Preamble, out units))
        {
            return TryConvert(units, !BitConverter.IsLittleEndian, out text);
        }

        text = Rest(bytes, Encoding.UTF8.Preamble, out ReadOnlySpan<byte> rest) ? rest : bytes;
        return Utf8.IsValid(text);
    }

    private static bool Rest(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> mark, out ReadOnlySpan<byte> rest)
    {
        bool isMarked = bytes.StartsWith(mark);
        rest = isMarked ? bytes[mark.Length..] : [];
        return isMarked;
    }

    private static bool TryConvert(ReadOnlySpan<byte> units, bool isInOrder, out ReadOnlySpan<byte> text)
    {
        text = [];
        if (units.Length % sizeof(char) != 0)
        {
            return false;
        }

        ushort[] words = MemoryMarshal.Cast<byte, ushort>(units).ToArray();
        if (!isInOrder)
        {
            BinaryPrimitives.ReverseEndianness(words, words);
        }

        ReadOnlySpan<char> characters = MemoryMarshal.Cast<ushort, char>(words);
        byte[] converted = new byte[Encoding.UTF8.GetMaxByteCount(characters.Length)];
        OperationStatus status = Utf8.FromUtf16(characters, converted, out _, out int written, replaceInvalidSequences: false);
        text = converted.AsSpan(0, written);
        return status == OperationStatus.Done;
    }
}
