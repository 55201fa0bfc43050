using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Linq;

namespace ServiceEndpoints.Addressing;

/// <summary>A set of IPv4 addresses.</summary>
public sealed class AddressSet : IntervalSet<AddressSet>
{
    private const int MostPrefixesShown = 8;

    private ReadOnlyCollection<AddressRange>? _ranges;
    private string? _text;

    private AddressSet(Interval[] intervals)
        : base(intervals)
    {
    }

    public static AddressSet Empty { get; } = new([]);

    public static AddressSet All { get; } = new([new(0, uint.MaxValue)]);

    /// <summary>How many addresses: 0 to 2^32.</summary>
    public ulong Count => Size;

    /// <exception cref="InvalidOperationException">The set is empty.</exception>
    public IPv4Address First => IsEmpty
        ? throw new InvalidOperationException("The empty set has no first address.")
        : new(Intervals[0].First);

    /// <summary>Ascending; no two overlap or touch.</summary>
    public IReadOnlyList<AddressRange> Ranges => _ranges ??= MakeRanges();

    private protected override AddressSet Nothing => Empty;

    private protected override AddressSet Everything => All;

    public static AddressSet From(IPv4Address address) => new([new(address.Value, address.Value)]);

    public static AddressSet From(AddressPrefix prefix) => From(AddressRange.From(prefix));

    public static AddressSet From(AddressRange range) => new([IntervalOf(range)]);

    public static AddressSet From(params AddressPrefix[] prefixes) => From(prefixes.AsEnumerable());

    public static AddressSet From(IEnumerable<AddressPrefix> prefixes) => From(prefixes.Select(AddressRange.From));

    public static AddressSet From(IEnumerable<AddressRange> ranges) =>
        FromIntervals(ranges.Select(IntervalOf).ToList());

    /// <summary>Faster than one union after the other; null members are bugs.</summary>
    public static AddressSet UnionOf(IEnumerable<AddressSet> sets) => Joined(sets, Empty);

    public bool Contains(IPv4Address address) => Holds(address.Value);

    /// <summary>The fewest CIDR blocks that make up the set, ascending.</summary>
    public IReadOnlyList<AddressPrefix> ToPrefixes() => Array.AsReadOnly(Cover().ToArray());

    /// <summary>
    /// CIDR blocks and single addresses, at most eight of them, and how many more there are; <c>none</c> when empty.
    /// </summary>
    public override string ToString() => _text ??= MakeText();

    /// <summary>Takes the list over: it is sorted in place.</summary>
    internal static AddressSet FromIntervals(List<Interval> intervals) =>
        intervals.Count == 0 ? Empty : new(Normalized(intervals));

    private protected override AddressSet Create(Interval[] intervals) => new(intervals);

    private static Interval IntervalOf(AddressRange range) => new(range.First.Value, range.Last.Value);

    private static string Shortest(AddressPrefix prefix) => AddressRange.From(prefix).ToString();

    private IEnumerable<AddressPrefix> Cover()
    {
        for (int i = 0; i < Intervals.Length; i++)
        {
            foreach (AddressPrefix prefix in PrefixCover.Of(Intervals[i]))
            {
                yield return prefix;
            }
        }
    }

    private string MakeText()
    {
        if (IsEmpty)
        {
            return "none";
        }

        IEnumerable<string> shown = Cover().Take(MostPrefixesShown).Select(Shortest);
        int more = Cover().Skip(MostPrefixesShown).Count();
        string rest = more == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", … ({more} more)");
        return string.Join(", ", shown) + rest;
    }

    private ReadOnlyCollection<AddressRange> MakeRanges()
    {
        AddressRange[] ranges = new AddressRange[Intervals.Length];
        for (int i = 0; i < ranges.Length; i++)
        {
            ranges[i] = new(new(Intervals[i].First), new(Intervals[i].Last));
        }

        return Array.AsReadOnly(ranges);
    }
}
