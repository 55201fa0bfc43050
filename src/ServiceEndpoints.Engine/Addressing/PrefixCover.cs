using System;
using System.Collections.Generic;
using System.Numerics;

namespace ServiceEndpoints.Addressing;

/// <summary>The fewest CIDR blocks that make up an interval of addresses.</summary>
internal static class PrefixCover
{
    public static IEnumerable<AddressPrefix> Of(Interval interval)
    {
        // Wider than an address, so that stepping behind 255.255.255.255 ends the walk.
        ulong next = interval.First;
        while (next <= interval.Last)
        {
            int hostBits = Math.Min(AlignedBits(next), BitOperations.Log2(interval.Last - next + 1));
            yield return AddressPrefix.From(new((uint)next), 32 - hostBits);
            next += 1UL << hostBits;
        }
    }

    private static int AlignedBits(ulong address) => Math.Min(32, BitOperations.TrailingZeroCount(address));
}
