using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace ServiceEndpoints.Addressing;

/// <summary>
/// Values for parts of the address space. Immutable. Neighbouring intervals with equal values are one.
/// </summary>
public sealed class AddressMap<T>
    where T : notnull
{
    private readonly Interval[] _intervals;
    private readonly int[] _valueIds;
    private readonly T[] _values;
    private readonly StartIndex _starts;

    private AddressMap(Interval[] intervals, int[] valueIds, T[] values)
    {
        _intervals = intervals;
        _valueIds = valueIds;
        _values = values;
        _starts = new(Array.ConvertAll(intervals, static interval => interval.First));
    }

    /// <summary>How many intervals the map distinguishes.</summary>
    public int Count => _intervals.Length;

    /// <summary>Ascending and disjoint.</summary>
    public IEnumerable<(AddressRange Range, T Value)> Intervals
    {
        get
        {
            for (int i = 0; i < _intervals.Length; i++)
            {
                AddressRange range = new(new(_intervals[i].First), new(_intervals[i].Last));
                yield return (range, _values[_valueIds[i]]);
            }
        }
    }

    internal static AddressMap<T> Empty { get; } = new([], [], []);

    public bool TryFind(IPv4Address address, [MaybeNullWhen(false)] out T value)
    {
        int index = _starts.LastAtOrBefore(address.Value);
        if (index < 0 || _intervals[index].Last < address.Value)
        {
            value = default;
            return false;
        }

        value = _values[_valueIds[index]];
        return true;
    }

    /// <summary>
    /// Splits the addresses by their values: one part a distinct value, in the order in which the values are met
    /// by ascending address. A part that is all of them is the very set given.
    /// </summary>
    /// <param name="uncovered">The addresses that have no value.</param>
    public IReadOnlyList<(AddressSet Addresses, T Value)> Partition(AddressSet addresses, out AddressSet uncovered)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        if (addresses.IsSingle && TryFind(addresses.First, out T? only))
        {
            uncovered = AddressSet.Empty;
            return [(addresses, only)];
        }

        List<(int ValueId, List<Interval> Pieces)> parts = Cut(addresses.Intervals);
        (AddressSet Addresses, T Value)[] answer = new (AddressSet, T)[parts.Count];
        uncovered = addresses;
        for (int i = 0; i < answer.Length; i++)
        {
            AddressSet part = AddressSet.FromIntervals(parts[i].Pieces);
            part = part.Count == addresses.Count ? addresses : part;
            answer[i] = (part, _values[parts[i].ValueId]);
        }

        if (answer.Length > 0)
        {
            uncovered = addresses.Except(AddressSet.UnionOf(Array.ConvertAll(answer, static a => a.Addresses)));
        }

        return answer;
    }

    /// <summary>
    /// For every address the value of the item with the greatest precedence that covers it; of equals the first given.
    /// </summary>
    internal static AddressMap<T> Paint(IEnumerable<(AddressRange Range, long Precedence, T Value)> items)
    {
        List<Coat> coats = [];
        List<T> values = [];
        foreach ((AddressRange range, long precedence, T value) in items)
        {
            coats.Add(new(new(range.First.Value, range.Last.Value), precedence, values.Count));
            values.Add(value);
        }

        return coats.Count == 0 ? Empty : FromVisible(CoatSweep.Visible(coats), values);
    }

    private static AddressMap<T> FromVisible(List<Coat> visible, List<T> values)
    {
        List<Interval> intervals = new(visible.Count);
        List<int> valueIds = new(visible.Count);
        Palette<T> palette = new(values);
        foreach (Coat coat in visible)
        {
            int id = palette.IdOf(coat.Order);
            if (intervals.Count > 0 && valueIds[^1] == id && intervals[^1].IsContinuedBy(coat.Area))
            {
                intervals[^1] = intervals[^1] with { Last = coat.Area.Last };
                continue;
            }

            intervals.Add(coat.Area);
            valueIds.Add(id);
        }

        return new([.. intervals], [.. valueIds], [.. palette.Distinct]);
    }

    private List<(int ValueId, List<Interval> Pieces)> Cut(ReadOnlySpan<Interval> asked)
    {
        List<(int ValueId, List<Interval> Pieces)> parts = [];
        Dictionary<int, List<Interval>> byValue = [];
        foreach (Interval whole in asked)
        {
            int index = FirstEndingAtOrAfter(whole.First);
            for (; index < _intervals.Length && _intervals[index].First <= whole.Last; index++)
            {
                Interval found = _intervals[index];
                int id = _valueIds[index];
                if (!byValue.TryGetValue(id, out List<Interval>? pieces))
                {
                    byValue.Add(id, pieces = []);
                    parts.Add((id, pieces));
                }

                pieces.Add(new(Math.Max(found.First, whole.First), Math.Min(found.Last, whole.Last)));
            }
        }

        return parts;
    }

    private int FirstEndingAtOrAfter(uint address)
    {
        int index = _starts.LastAtOrBefore(address);
        return index >= 0 && address <= _intervals[index].Last ? index : index + 1;
    }
}
