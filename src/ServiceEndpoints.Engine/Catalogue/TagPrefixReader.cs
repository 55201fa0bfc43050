using System;
using System.Linq;
using System.Text;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>Reads what <see cref="TagPrefixWriter"/> wrote.</summary>
internal static class TagPrefixReader
{
    /// <param name="block">The family's columns, unpacked.</param>
    /// <param name="tagCount">How many tags the family has.</param>
    public static TagPrefixes[] Read(ReadOnlySpan<byte> block, int tagCount)
    {
        VarintReader reader = new(block);
        int[] counts = Numbers(ref reader, tagCount * 2);
        int[] ipv4Counts = [.. counts.Where((_, i) => i % 2 == 0)];
        int[] ipv6Counts = [.. counts.Where((_, i) => i % 2 == 1)];
        int[] lengths = Numbers(ref reader, ipv4Counts.Sum());
        ValueList<AddressPrefix>[] ipv4 = ReadIPv4(ref reader, ipv4Counts, lengths);
        int[] shared = Numbers(ref reader, ipv6Counts.Sum() * 2);
        ValueList<string>[] ipv6 = ReadIPv6(ref reader, ipv6Counts, shared);
        return [.. ipv4.Zip(ipv6, (four, six) => new TagPrefixes(four, six))];
    }

    /// <summary>The number of the first block of a size that starts at an address or behind it.</summary>
    public static ulong FirstIndexFrom(ulong address, ulong size) => (address + size - 1) / size;

    private static int[] Numbers(ref VarintReader reader, int count)
    {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++)
        {
            numbers[i] = reader.ReadInt32();
        }

        return numbers;
    }

    private static ValueList<AddressPrefix>[] ReadIPv4(ref VarintReader distances, int[] counts, int[] lengths)
    {
        ValueList<AddressPrefix>[] tags = new ValueList<AddressPrefix>[counts.Length];
        int read = 0;
        for (int tag = 0; tag < counts.Length; tag++)
        {
            AddressPrefix[] prefixes = new AddressPrefix[counts[tag]];
            ulong next = 0;
            for (int i = 0; i < prefixes.Length; i++)
            {
                int length = lengths[read++];
                ulong size = 1UL << (32 - length);
                long index = (long)FirstIndexFrom(next, size) + distances.ReadSigned();
                ulong first = (ulong)index * size;
                prefixes[i] = AddressPrefix.From(new IPv4Address((uint)first), length);
                next = first + size;
            }

            tags[tag] = ValueList.Create<AddressPrefix>(prefixes);
        }

        return tags;
    }

    private static ValueList<string>[] ReadIPv6(ref VarintReader texts, int[] counts, int[] shared)
    {
        ValueList<string>[] tags = new ValueList<string>[counts.Length];
        int read = 0;
        for (int tag = 0; tag < counts.Length; tag++)
        {
            string[] prefixes = new string[counts[tag]];
            string before = string.Empty;
            for (int i = 0; i < prefixes.Length; i++)
            {
                string start = before[..shared[read++]];
                before = start + Encoding.ASCII.GetString(texts.Take(shared[read++]));
                prefixes[i] = before;
            }

            tags[tag] = ValueList.Create<string>(prefixes);
        }

        return tags;
    }
}
