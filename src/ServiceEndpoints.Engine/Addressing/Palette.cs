using System;
using System.Collections.Generic;

namespace ServiceEndpoints.Addressing;

/// <summary>Numbers the distinct values among those that are used; each value is hashed once.</summary>
internal sealed class Palette<T>
    where T : notnull
{
    private const int Unasked = -1;

    private readonly List<T> _values;
    private readonly int[] _ids;
    private readonly Dictionary<T, int> _idByValue = [];
    private readonly List<T> _distinct = [];

    public Palette(List<T> values)
    {
        _values = values;
        _ids = new int[values.Count];
        Array.Fill(_ids, Unasked);
    }

    public IReadOnlyList<T> Distinct => _distinct;

    public int IdOf(int index)
    {
        if (_ids[index] == Unasked)
        {
            _ids[index] = NumberOf(_values[index]);
        }

        return _ids[index];
    }

    private int NumberOf(T value)
    {
        if (!_idByValue.TryGetValue(value, out int id))
        {
            id = _distinct.Count;
            _distinct.Add(value);
            _idByValue.Add(value, id);
        }

        return id;
    }
}
