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
    // Area and number side by side, so that a lookup reads one place in memory.
    private readonly Piece[] _pieces;
    private readonly T[] _values;
    private readonly StartIndex _starts;

    private AddressMap(Piece[] pieces, T[] values)
    {
        _pieces = pieces;
        _values = values;
        _starts = new(Array.ConvertAll(pieces, static piece => piece.Area.First));
    }

    /// <summary>How many intervals the map distinguishes.</summary>
    public int Count => _pieces.Length;

    /// <summary>Ascending and disjoint.</summary>
    public IEnumerable<(AddressRange Range, T Value)> Intervals
    {
        get
        {
            foreach (Piece piece in _pieces)
            {
                yield return (new(new(piece.Area.First), new(piece.Area.Last)), _values[piece.ValueId]);
            }
        }
    }

    internal static AddressMap<T> Empty { get; } = new([], []);

    public bool TryFind(IPv4Address address, [MaybeNullWhen(false)] out T value)
    {
        int index = LastStartingAtOrBefore(address.Value);
        if (index < 0 || _pieces[index].Area.Last < address.Value)
        {
            value = default;
            return false;
        }

        value = _values[_pieces[index].ValueId];
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

        List<(int ValueId, List<Interval> Areas)> parts = Cut(addresses.Intervals);
        (AddressSet Addresses, T Value)[] answer = new (AddressSet, T)[parts.Count];
        uncovered = addresses;
        for (int i = 0; i < answer.Length; i++)
        {
            AddressSet part = AddressSet.FromIntervals(parts[i].Areas);
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
        List<Piece> pieces = new(visible.Count);
        Palette<T> palette = new(values);
        foreach (Coat coat in visible)
        {
            int id = palette.IdOf(coat.Order);
            if (pieces.Count > 0 && pieces[^1].ValueId == id && pieces[^1].Area.IsContinuedBy(coat.Area))
            {
                pieces[^1] = new(new(pieces[^1].Area.First, coat.Area.Last), id);
                continue;
            }

            pieces.Add(new(coat.Area, id));
        }

        return new([.. pieces], [.. palette.Distinct]);
    }

    private List<(int ValueId, List<Interval> Areas)> Cut(ReadOnlySpan<Interval> asked)
    {
        List<(int ValueId, List<Interval> Areas)> parts = [];
        Dictionary<int, List<Interval>> byValue = [];
        foreach (Interval whole in asked)
        {
            int index = FirstEndingAtOrAfter(whole.First);
            for (; index < _pieces.Length && _pieces[index].Area.First <= whole.Last; index++)
            {
                (Interval found, int id) = _pieces[index];
                if (!byValue.TryGetValue(id, out List<Interval>? areas))
                {
                    byValue.Add(id, areas = []);
                    parts.Add((id, areas));
                }

                areas.Add(new(Math.Max(found.First, whole.First), Math.Min(found.Last, whole.Last)));
            }
        }

        return parts;
    }

    private int FirstEndingAtOrAfter(uint address)
    {
        int index = LastStartingAtOrBefore(address);
        return index >= 0 && address <= _pieces[index].Area.Last ? index : index + 1;
    }

    private int LastStartingAtOrBefore(uint address)
    {
        (int low, int high) = _starts.Around(address);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_pieces[middle].Area.First <= address)
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

    private readonly record struct Piece(Interval Area, int ValueId);
}
