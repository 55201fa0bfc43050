using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ServiceEndpoints.Addressing;

/// <summary>
/// The algebra that sets of addresses and sets of ports share. Immutable, compared by value. An operation whose
/// answer is one of its operands, or empty, returns that very object.
/// </summary>
public abstract class IntervalSet<TSelf> : IEquatable<TSelf>
    where TSelf : IntervalSet<TSelf>
{
    private const int MostOnStack = 64;

    // Sorted, disjoint and not adjacent.
    private readonly Interval[] _intervals;
    private readonly Interval _hull;

    private protected IntervalSet(Interval[] intervals)
    {
        _intervals = intervals;

        // The hull of nothing lies within every hull.
        _hull = intervals.Length == 0 ? new(uint.MaxValue, 0) : new(intervals[0].First, intervals[^1].Last);
        foreach (Interval interval in intervals)
        {
            Size += interval.Count;
        }
    }

    private protected delegate int Merge(
        ReadOnlySpan<Interval> left, ReadOnlySpan<Interval> right, Span<Interval> into);

    public bool IsEmpty => _intervals.Length == 0;

    /// <summary>True when the set has exactly one member.</summary>
    public bool IsSingle => _intervals is [{ Count: 1 }];

    internal ReadOnlySpan<Interval> Intervals => _intervals;

    private protected ulong Size { get; }

    private protected abstract TSelf Nothing { get; }

    private protected abstract TSelf Everything { get; }

    private TSelf Self => Unsafe.As<TSelf>(this);

    public static bool operator ==(IntervalSet<TSelf>? left, IntervalSet<TSelf>? right) => Equals(left, right);

    public static bool operator !=(IntervalSet<TSelf>? left, IntervalSet<TSelf>? right) => !Equals(left, right);

    public TSelf Union(TSelf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (IsSupersetOf(other))
        {
            return Self;
        }

        return other.IsSupersetOf(Self) ? other : Merged(IntervalMerge.Union, _intervals, other._intervals);
    }

    public TSelf Intersect(TSelf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.IsSupersetOf(Self))
        {
            return Self;
        }

        if (IsSupersetOf(other))
        {
            return other;
        }

        return Overlaps(other) ? Merged(IntervalMerge.Intersect, Within(other), other.Within(this)) : Nothing;
    }

    public TSelf Except(TSelf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!Overlaps(other))
        {
            return Self;
        }

        return other.IsSupersetOf(Self) ? Nothing : Merged(IntervalMerge.Except, _intervals, other.Within(this));
    }

    public TSelf Complement() => Everything.Except(Self);

    public bool IsSupersetOf(TSelf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        return _hull.Contains(other._hull)
            && (_intervals.Length <= 1 || IntervalMerge.Covers(Within(other), other._intervals));
    }

    public bool Overlaps(TSelf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _hull.Overlaps(other._hull)
            && ((_intervals.Length == 1 && other._intervals.Length == 1)
                || IntervalMerge.Overlap(Within(other), other.Within(this)));
    }

    public bool Equals(TSelf? other) =>
        other is not null && (ReferenceEquals(this, other) || Intervals.SequenceEqual(other._intervals));

    public sealed override bool Equals(object? obj) => Equals(obj as TSelf);

    public sealed override int GetHashCode()
    {
        HashCode hash = default;
        foreach (Interval interval in _intervals)
        {
            hash.Add(interval.First);
            hash.Add(interval.Last);
        }

        return hash.ToHashCode();
    }

    /// <summary>Sorts and joins the intervals in place.</summary>
    private protected static Interval[] Normalized(List<Interval> intervals)
    {
        Span<Interval> span = CollectionsMarshal.AsSpan(intervals);
        return span[..IntervalMerge.Normalize(span)].ToArray();
    }

    /// <summary>The union of many sets at once, in n log n.</summary>
    private protected static TSelf Joined(IEnumerable<TSelf> sets, TSelf nothing)
    {
        ArgumentNullException.ThrowIfNull(sets);
        TSelf widest = nothing;
        List<TSelf> parts = [];
        foreach (TSelf set in sets)
        {
            widest = set.Size > widest.Size ? set : widest;
            parts.Add(set);
        }

        if (parts.TrueForAll(part => ReferenceEquals(part, widest) || part.IsEmpty))
        {
            return widest;
        }

        List<Interval> intervals = [];
        parts.ForEach(part => intervals.AddRange(part._intervals));
        Interval[] joined = Normalized(intervals);
        return widest.Intervals.SequenceEqual(joined) ? widest : widest.Create(joined);
    }

    private protected abstract TSelf Create(Interval[] intervals);

    private protected bool Holds(uint value)
    {
        if (!_hull.Contains(value))
        {
            return false;
        }

        int index = IntervalMerge.FirstEndingAtOrAfter(_intervals, value);
        return _intervals[index].First <= value;
    }

    private ReadOnlySpan<Interval> Within(IntervalSet<TSelf> other) =>
        _intervals.Length <= 1 ? _intervals : IntervalMerge.Within(_intervals, other._hull);

    private TSelf Merged(Merge merge, ReadOnlySpan<Interval> left, ReadOnlySpan<Interval> right)
    {
        int most = left.Length + right.Length;
        Span<Interval> buffer = most <= MostOnStack ? stackalloc Interval[MostOnStack] : new Interval[most];
        int count = merge(left, right, buffer);
        return Create(buffer[..count].ToArray());
    }
}
