using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace ServiceEndpoints.Addressing;

/// <summary>A set of TCP or UDP ports, within 0 to 65535.</summary>
public sealed class PortSet : IntervalSet<PortSet>
{
    private const string None = "none";

    private ReadOnlyCollection<PortRange>? _ranges;

    private PortSet(Interval[] intervals)
        : base(intervals)
    {
    }

    public static PortSet Empty { get; } = new([]);

    public static PortSet All { get; } = new([IntervalOf(PortRange.All)]);

    /// <summary>How many ports: 0 to 65536.</summary>
    public int Count => (int)Size;

    /// <exception cref="InvalidOperationException">The set is empty.</exception>
    public int First => IsEmpty
        ? throw new InvalidOperationException("The empty set has no first port.")
        : (int)Intervals[0].First;

    /// <summary>Ascending; no two overlap or touch.</summary>
    public IReadOnlyList<PortRange> Ranges => _ranges ??= MakeRanges();

    private protected override PortSet Nothing => Empty;

    private protected override PortSet Everything => All;

    /// <exception cref="ArgumentOutOfRangeException">The port is not 0 to 65535.</exception>
    public static PortSet From(int port) => From(PortRange.From(port));

    public static PortSet From(PortRange range) => new([IntervalOf(range)]);

    public static PortSet From(params PortRange[] ranges) => From(ranges.AsEnumerable());

    public static PortSet From(IEnumerable<PortRange> ranges)
    {
        List<Interval> intervals = ranges.Select(IntervalOf).ToList();
        return intervals.Count == 0 ? Empty : new(Normalized(intervals));
    }

    /// <summary>Faster than one union after the other; null members are bugs.</summary>
    public static PortSet UnionOf(IEnumerable<PortSet> sets) => Joined(sets, Empty);

    /// <summary>Reads port ranges with commas between them, or <c>none</c>.</summary>
    /// <exception cref="FormatException">It is not such a list; the message says why.</exception>
    public static PortSet Parse(string text) =>
        TryParse(text, out PortSet value, out string reason) ? value : throw new FormatException(reason);

    /// <param name="value">Empty when the text is refused.</param>
    /// <param name="reason">A sentence for people; empty on success.</param>
    public static bool TryParse(string? text, out PortSet value, out string reason)
    {
        value = Empty;
        reason = string.Empty;
        if (text == None)
        {
            return true;
        }

        List<PortRange> ranges = [];
        foreach (string part in (text ?? string.Empty).Split(','))
        {
            if (!PortRange.TryParse(part, out PortRange range, out reason))
            {
                return false;
            }

            ranges.Add(range);
        }

        value = From(ranges);
        return true;
    }

    public bool Contains(int port) => port >= 0 && Holds((uint)port);

    /// <summary>The text that <see cref="Parse"/> reads: <c>80,443</c>, <c>*</c>, <c>none</c>.</summary>
    public override string ToString() => IsEmpty ? None : string.Join(',', Ranges);

    private protected override PortSet Create(Interval[] intervals) => new(intervals);

    private static Interval IntervalOf(PortRange range) => new((uint)range.First, (uint)range.Last);

    private ReadOnlyCollection<PortRange> MakeRanges()
    {
        PortRange[] ranges = new PortRange[Intervals.Length];
        for (int i = 0; i < ranges.Length; i++)
        {
            ranges[i] = PortRange.From((int)Intervals[i].First, (int)Intervals[i].Last);
        }

        return Array.AsReadOnly(ranges);
    }
}
