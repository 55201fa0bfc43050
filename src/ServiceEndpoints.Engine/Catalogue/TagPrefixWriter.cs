using System;
using System.Collections.Generic;
using System.Text;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>
/// Writes the prefixes of a family of tags column by column, because like numbers next to each other compress well.
/// An IPv4 prefix is its distance from the end of the one before it, counted in blocks of its own size;
/// an IPv6 prefix is what it does not share with the text before it.
/// </summary>
internal sealed class TagPrefixWriter
{
    private readonly VarintWriter _counts = new();
    private readonly VarintWriter _lengths = new();
    private readonly VarintWriter _distances = new();
    private readonly VarintWriter _shared = new();
    private readonly VarintWriter _texts = new();

    public static byte[] Write(IEnumerable<SimServiceTag> family)
    {
        TagPrefixWriter writer = new();
        foreach (SimServiceTag tag in family)
        {
            writer.WriteIPv4(tag.Prefixes);
            writer.WriteIPv6(tag.IPv6Prefixes);
        }

        return writer.Join();
    }

    private void WriteIPv4(ValueList<AddressPrefix> prefixes)
    {
        _counts.Write(prefixes.Count);
        ulong next = 0;
        foreach (AddressPrefix prefix in prefixes)
        {
            ulong index = prefix.First.Value / prefix.AddressCount;
            ulong expected = TagPrefixReader.FirstIndexFrom(next, prefix.AddressCount);
            _lengths.Write(prefix.Length);
            _distances.WriteSigned((long)index - (long)expected);
            next = prefix.First.Value + prefix.AddressCount;
        }
    }

    private void WriteIPv6(ValueList<string> prefixes)
    {
        _counts.Write(prefixes.Count);
        string before = string.Empty;
        foreach (string prefix in prefixes)
        {
            int shared = prefix.AsSpan().CommonPrefixLength(before);
            _shared.Write(shared);
            _shared.Write(prefix.Length - shared);
            _texts.Write(Encoding.ASCII.GetBytes(prefix[shared..]));
            before = prefix;
        }
    }

    private byte[] Join() =>
        [.. _counts.Written, .. _lengths.Written, .. _distances.Written, .. _shared.Written, .. _texts.Written];
}
