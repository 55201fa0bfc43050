using System;

namespace ServiceEndpoints.Addressing;

/// <summary>
/// Linear merges of interval lists that are sorted, disjoint and not adjacent. Each writes its answer, in the same
/// form, to a buffer of at least as many places as both operands have together, and returns how many it used.
/// </summary>
internal static class IntervalMerge
{
    public static int Union(ReadOnlySpan<Interval> left, ReadOnlySpan<Interval> right, Span<Interval> into)
    {
        int count = 0;
        int l = 0;
        int r = 0;
        while (l < left.Length || r < right.Length)
        {
            bool fromLeft = r == right.Length || (l < left.Length && left[l].First <= right[r].First);
            Append(into, ref count, fromLeft ? left[l++] : right[r++]);
        }

        return count;
    }

    public static int Intersect(ReadOnlySpan<Interval> left, ReadOnlySpan<Interval> right, Span<Interval> into)
    {
        int count = 0;
        int l = 0;
        int r = 0;
        while (l < left.Length && r < right.Length)
        {
            if (left[l].Overlaps(right[r]))
            {
                into[count++] = new(Math.Max(left[l].First, right[r].First), Math.Min(left[l].Last, right[r].Last));
            }

            if (left[l].Last < right[r].Last)
            {
                l++;
            }
            else
            {
                r++;
            }
        }

        return count;
    }

    public static int Except(ReadOnlySpan<Interval> left, ReadOnlySpan<Interval> right, Span<Interval> into)
    {
        int count = 0;
        int r = 0;
        foreach (Interval whole in left)
        {
            while (r < right.Length && right[r].Last < whole.First)
            {
                r++;
            }

            Interval? rest = whole;
            while (rest is { } part && r < right.Length && right[r].First <= part.Last)
            {
                if (right[r].First > part.First)
                {
                    into[count++] = new(part.First, right[r].First - 1);
                }

                // A hole that reaches past this interval may also bite into the next one.
                rest = right[r].Last < part.Last ? new(right[r++].Last + 1, part.Last) : null;
            }

            if (rest is { } tail)
            {
                into[count++] = tail;
            }
        }

        return count;
    }

    public static bool Covers(ReadOnlySpan<Interval> outer, ReadOnlySpan<Interval> inner)
    {
        int o = 0;
        foreach (Interval interval in inner)
        {
            while (o < outer.Length && outer[o].Last < interval.First)
            {
                o++;
            }

            if (o == outer.Length || !outer[o].Contains(interval))
            {
                return false;
            }
        }

        return true;
    }

    public static bool Overlap(ReadOnlySpan<Interval> left, ReadOnlySpan<Interval> right)
    {
        int l = 0;
        int r = 0;
        while (l < left.Length && r < right.Length)
        {
            if (left[l].Overlaps(right[r]))
            {
                return true;
            }

            if (left[l].Last < right[r].Last)
            {
                l++;
            }
            else
            {
                r++;
            }
        }

        return false;
    }

    /// <summary>Sorts in place, joins what overlaps or touches, and returns how many intervals are left.</summary>
    public static int Normalize(Span<Interval> intervals)
    {
        intervals.Sort(static (a, b) => a.First.CompareTo(b.First));
        int count = 0;
        foreach (Interval interval in intervals)
        {
            Append(intervals, ref count, interval);
        }

        return count;
    }

    /// <summary>The intervals that have anything in common with the one given.</summary>
    public static ReadOnlySpan<Interval> Within(ReadOnlySpan<Interval> intervals, Interval hull)
    {
        int start = FirstEndingAtOrAfter(intervals, hull.First);
        int end = start;
        if (start < intervals.Length && intervals[start].First <= hull.Last)
        {
            end = start + FirstEndingAtOrAfter(intervals[start..], hull.Last);
            end += end < intervals.Length && intervals[end].First <= hull.Last ? 1 : 0;
        }

        return intervals[start..end];
    }

    /// <summary>The index of the first interval that ends at the value or behind it; the length if none does.</summary>
    public static int FirstEndingAtOrAfter(ReadOnlySpan<Interval> intervals, uint value)
    {
        int low = 0;
        int high = intervals.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (intervals[middle].Last < value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static void Append(Span<Interval> into, ref int count, Interval next)
    {
        if (count > 0 && into[count - 1].IsContinuedBy(next))
        {
            Interval last = into[count - 1];
            into[count - 1] = last with { Last = Math.Max(last.Last, next.Last) };
        }
        else
        {
            into[count++] = next;
        }
    }
}
