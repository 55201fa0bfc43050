using System.Collections.Generic;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Two blocks that share addresses.</summary>
internal readonly record struct PrefixOverlap(AddressPrefix One, AddressPrefix Other)
{
    /// <summary>The first block of one list that shares addresses with a block of the other, or null.</summary>
    public static PrefixOverlap? Between(IReadOnlyList<AddressPrefix> ones, IReadOnlyList<AddressPrefix> others)
    {
        // By index, since large VNets are asked about millions of pairs.
        for (int i = 0; i < ones.Count; i++)
        {
            for (int j = 0; j < others.Count; j++)
            {
                if (ones[i].Overlaps(others[j]))
                {
                    return new(ones[i], others[j]);
                }
            }
        }

        return null;
    }

    /// <summary>Two blocks of the list that share addresses; null when all are apart.</summary>
    public static PrefixOverlap? Within(IReadOnlyList<AddressPrefix> prefixes)
    {
        for (int i = 0; i < prefixes.Count; i++)
        {
            for (int j = i + 1; j < prefixes.Count; j++)
            {
                if (prefixes[i].Overlaps(prefixes[j]))
                {
                    return new(prefixes[i], prefixes[j]);
                }
            }
        }

        return null;
    }
}
