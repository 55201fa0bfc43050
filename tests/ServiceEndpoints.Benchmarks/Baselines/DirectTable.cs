using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Benchmarks.Baselines;

/// <summary>
/// Longest-prefix lookup by direct indexing: one entry for each /24, and for those that hold longer prefixes a page of
/// 256 entries. Source: Gupta, Lin, McKeown, "Routing lookups in hardware at memory access speeds", INFOCOM 1998,
/// https://doi.org/10.1109/INFCOM.1998.662938.
/// </summary>
internal sealed class DirectTable<T>
    where T : class
{
    private const int PageFlag = 0x8000;

    private readonly ushort[] _first = new ushort[1 << 24];
    private readonly List<ushort> _building = [];
    private readonly ushort[] _pages;
    private readonly T[] _values;

    /// <param name="entries">No more than 32,767 distinct values; of equal prefixes the first given counts.</param>
    public DirectTable(IReadOnlyList<(AddressPrefix Prefix, T Value)> entries)
    {
        _values = entries.Select(entry => entry.Value).Distinct().ToArray();
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(_values.Length, PageFlag);
        Dictionary<T, ushort> numbers = _values.Select((value, index) => (value, index))
            .ToDictionary(pair => pair.value, pair => (ushort)(pair.index + 1));
        foreach ((AddressPrefix prefix, T value) in entries.Reverse().OrderBy(entry => entry.Prefix.Length))
        {
            Write(prefix, numbers[value]);
        }

        _pages = [.. _building];
        _building = [];
    }

    public T? Find(uint address)
    {
        int entry = _first[address >> 8];
        if ((entry & PageFlag) != 0)
        {
            entry = _pages[((entry & ~PageFlag) << 8) | (int)(address & 0xFF)];
        }

        return entry == 0 ? null : _values[entry - 1];
    }

    private void Write(AddressPrefix prefix, ushort number)
    {
        int slot = (int)(prefix.First.Value >> 8);
        if (prefix.Length <= 24)
        {
            _first.AsSpan(slot, 1 << (24 - prefix.Length)).Fill(number);
            return;
        }

        if ((_first[slot] & PageFlag) == 0)
        {
            AddPage(slot);
        }

        int start = ((_first[slot] & ~PageFlag) << 8) | (int)(prefix.First.Value & 0xFF);
        for (int i = 0; i < 1 << (32 - prefix.Length); i++)
        {
            _building[start + i] = number;
        }
    }

    private void AddPage(int slot)
    {
        int page = _building.Count >> 8;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(page, PageFlag);
        _building.AddRange(Enumerable.Repeat(_first[slot], 256));
        _first[slot] = (ushort)(page | PageFlag);
    }
}
