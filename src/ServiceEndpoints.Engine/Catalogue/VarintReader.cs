using System;
using System.IO;
using System.Text;

namespace ServiceEndpoints.Catalogue;

/// <summary>Reads what <see cref="VarintWriter"/> wrote.</summary>
internal ref struct VarintReader
{
    private ReadOnlySpan<byte> _rest;

    public VarintReader(ReadOnlySpan<byte> bytes) => _rest = bytes;

    public readonly ReadOnlySpan<byte> Rest => _rest;

    /// <exception cref="InvalidDataException">The bytes end too early or the number is too great.</exception>
    public ulong Read()
    {
        ulong value = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte next = Take(1)[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next <= 0x7F)
            {
                return value;
            }
        }

        throw new InvalidDataException("A number in the service tag snapshot is too great.");
    }

    public int ReadInt32() => (int)Read();

    public long ReadSigned()
    {
        ulong value = Read();
        return unchecked((long)(value >> 1) ^ -(long)(value & 1));
    }

    public string ReadText() => Encoding.UTF8.GetString(Take(ReadInt32()));

    /// <exception cref="InvalidDataException">There are fewer bytes.</exception>
    public ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length)
        {
            throw new InvalidDataException("The service tag snapshot ends too early.");
        }

        ReadOnlySpan<byte> taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
