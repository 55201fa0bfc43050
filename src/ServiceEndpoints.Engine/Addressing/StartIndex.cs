using System;
using System.Numerics;

namespace ServiceEndpoints.Addressing;

/// <summary>
/// Finds an address among sorted starts. A root over the leading bits leaves the binary search with a handful of
/// candidates. It has many more slots than there are starts, because cloud addresses crowd in a few /8 blocks.
/// </summary>
internal sealed class StartIndex
{
    private const int MostRootBits = 16;

    private readonly uint[] _starts;
    private readonly int[] _root;
    private readonly int _shift;

    public StartIndex(uint[] starts)
    {
        int rootBits = Math.Min(MostRootBits, BitOperations.Log2((uint)starts.Length) + 4);
        _starts = starts;
        _shift = 32 - rootBits;
        _root = new int[(1 << rootBits) + 1];
        int before = 0;
        for (int slot = 0; slot < _root.Length; slot++)
        {
            ulong slotStart = (ulong)slot << _shift;
            while (before < starts.Length && starts[before] < slotStart)
            {
                before++;
            }

            _root[slot] = before;
        }
    }

    /// <summary>The index of the last start at or before the address; -1 if all are behind it.</summary>
    public int LastAtOrBefore(uint address)
    {
        uint slot = address >> _shift;
        int low = _root[slot];
        int high = _root[slot + 1];
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_starts[middle] <= address)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
