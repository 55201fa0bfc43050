using System;
using System.Collections.Generic;
using System.Numerics;

namespace ServiceEndpoints.Addressing;

/// <summary>
/// Finds an address among sorted starts. A root over the leading bits leaves the search with a handful of candidates.
/// It has many more slots than there are starts, because cloud addresses crowd in a few /8 blocks; a slot that is
/// crowded all the same has a page of its own over the next bits.
/// </summary>
internal sealed class StartIndex
{
    private const int MostRootBits = 16;
    private const int PageBits = 8;
    private const int PageSlots = 1 << PageBits;
    private const int Crowd = 6;

    private readonly int _shift;

    /// <summary>How many starts lie before a slot; for a crowded one the complement of where its page begins.</summary>
    private readonly int[] _root;

    /// <summary>Pages, each with how many starts lie before its slots and behind its last one.</summary>
    private readonly int[] _pages;

    public StartIndex(uint[] starts)
    {
        int rootBits = Math.Min(MostRootBits, BitOperations.Log2((uint)starts.Length) + 4);
        _shift = 32 - rootBits;
        _root = Before(starts, 0, _shift, 1 << rootBits);
        List<int> pages = [];
        for (int slot = 0; slot < _root.Length - 1; slot++)
        {
            // The next slot has no page yet.
            if (_root[slot + 1] - _root[slot] > Crowd)
            {
                _root[slot] = ~pages.Count;
                pages.AddRange(Before(starts, (ulong)slot << _shift, _shift - PageBits, PageSlots));
            }
        }

        _pages = [.. pages];
    }

    /// <summary>
    /// The last start at or before the address is one of those from the first number on and before the second, or the
    /// one before them.
    /// </summary>
    public (int Low, int High) Around(uint address)
    {
        uint slot = address >> _shift;
        int low = _root[slot];
        if (low >= 0)
        {
            int next = _root[slot + 1];
            return (low, next >= 0 ? next : _pages[~next]);
        }

        int place = ~low + (int)((address >> (_shift - PageBits)) % PageSlots);
        return (_pages[place], _pages[place + 1]);
    }

    /// <summary>How many starts lie before each of the slots from an address on, and behind the last.</summary>
    private static int[] Before(uint[] starts, ulong first, int shift, int slots)
    {
        int[] before = new int[slots + 1];
        int count = Array.BinarySearch(starts, (uint)first);
        count = count < 0 ? ~count : count;
        for (int slot = 0; slot < before.Length; slot++)
        {
            ulong slotStart = first + ((ulong)slot << shift);
            while (count < starts.Length && starts[count] < slotStart)
            {
                count++;
            }

            before[slot] = count;
        }

        return before;
    }
}
