using System;
using System.IO;
using System.IO.Compression;

namespace ServiceEndpoints.Catalogue;

/// <summary>A compressed part of the snapshot, preceded by its length before compression.</summary>
internal static class SnapshotBlock
{
    private const int Quality = 11;
    private const int Window = 22;

    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (!BrotliEncoder.TryCompress(bytes, packed, out int length, Quality, Window))
        {
            throw new InvalidOperationException("A block of the service tag snapshot could not be compressed.");
        }

        VarintWriter block = new();
        block.Write(bytes.Length);
        block.Write(packed.AsSpan(0, length));
        return block.Written.ToArray();
    }

    /// <exception cref="InvalidDataException">The block is damaged.</exception>
    public static byte[] Unpack(ReadOnlySpan<byte> block)
    {
        VarintReader reader = new(block);
        byte[] bytes = new byte[reader.ReadInt32()];
        bool complete = BrotliDecoder.TryDecompress(reader.Rest, bytes, out int length);
        return complete && length == bytes.Length
            ? bytes
            : throw new InvalidDataException("A block of the service tag snapshot is damaged.");
    }
}
