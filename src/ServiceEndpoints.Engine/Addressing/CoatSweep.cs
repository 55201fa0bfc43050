using System;
using System.Collections.Generic;

namespace ServiceEndpoints.Addressing;

/// <summary>
/// Walks the number line once and says which coat shows where. Costs n log n: every step either takes up a coat
/// or comes to the end of the one that shows.
/// </summary>
internal sealed class CoatSweep
{
    private readonly PriorityQueue<Coat, Coat> _begun = new(Coat.OnTop);
    private readonly List<Coat> _waiting;
    private int _next;

    // Wider than an address, to stand behind the last one.
    private ulong _position;

    private CoatSweep(List<Coat> coats)
    {
        coats.Sort(static (a, b) => a.Area.First.CompareTo(b.Area.First));
        _waiting = coats;
    }

    /// <summary>Sorts the list it is given. The answer is ascending; a coat may come in several pieces.</summary>
    public static List<Coat> Visible(List<Coat> coats)
    {
        CoatSweep sweep = new(coats);
        List<Coat> visible = new(coats.Count);
        while (sweep.Advance())
        {
            visible.Add(sweep.Piece());
        }

        return visible;
    }

    /// <summary>Moves to the next address that has a coat; false when there is none.</summary>
    private bool Advance()
    {
        while (_begun.TryPeek(out Coat top, out _) && top.Area.Last < _position)
        {
            _begun.Dequeue();
        }

        if (_begun.Count == 0)
        {
            if (_next == _waiting.Count)
            {
                return false;
            }

            _position = Math.Max(_position, _waiting[_next].Area.First);
        }

        while (_next < _waiting.Count && _waiting[_next].Area.First <= _position)
        {
            _begun.Enqueue(_waiting[_next], _waiting[_next]);
            _next++;
        }

        return true;
    }

    /// <summary>The coat on top, up to its end or to where another one begins; moves behind it.</summary>
    private Coat Piece()
    {
        Coat top = _begun.Peek();
        uint end = top.Area.Last;
        if (_next < _waiting.Count)
        {
            end = Math.Min(end, _waiting[_next].Area.First - 1);
        }

        Coat piece = top with { Area = new((uint)_position, end) };
        _position = (ulong)end + 1;
        return piece;
    }
}
