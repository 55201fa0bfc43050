using System;
using System.Buffers;
using System.Text;

namespace ServiceEndpoints.Catalogue;

/// <summary>Writes numbers in as few bytes as they need, seven bits a byte, the lowest first.</summary>
internal sealed class VarintWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    public void Write(ulong value)
    {
        while (value > 0x7F)
        {
            WriteByte((byte)((value & 0x7F) | 0x80));
            value >>= 7;
        }

        WriteByte((byte)value);
    }

    public void Write(int value) => Write((ulong)value);

    /// <summary>Small numbers of either sign become small numbers.</summary>
    public void WriteSigned(long value) => Write(unchecked((ulong)((value << 1) ^ (value >> 63))));

    public void Write(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Write(bytes.Length);
        Write(bytes);
    }

    public void Write(ReadOnlySpan<byte> bytes) => _buffer.Write(bytes);

    private void WriteByte(byte value)
    {
        _buffer.GetSpan(1)[0] = value;
        _buffer.Advance(1);
    }
}
