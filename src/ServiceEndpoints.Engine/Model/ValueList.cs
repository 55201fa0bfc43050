using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace ServiceEndpoints.Model;

/// <summary>
/// An immutable list that compares by its elements, so that two records that hold equal lists are equal.
/// The empty list is shared.
/// </summary>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    public static ValueList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    internal ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The list with the item at the end.</summary>
    public ValueList<T> Add(T item) => new([.. _items, item]);

    /// <summary>The list without the items that the predicate names; this list itself when there is none.</summary>
    public ValueList<T> RemoveAll(Func<T, bool> predicate)
    {
        T[] kept = _items.Where(item => !predicate(item)).ToArray();
        return kept.Length == _items.Length ? this : new(kept);
    }

    /// <summary>The list with every item that the predicate names put through the function.</summary>
    public ValueList<T> Replace(Func<T, bool> predicate, Func<T, T> replacement) =>
        new(_items.Select(item => predicate(item) ? replacement(item) : item).ToArray());

    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items));

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public override string ToString() => string.Join(", ", _items);
}

/// <summary>Makes value lists, also from collection expressions.</summary>
public static class ValueList
{
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => [.. items];
}
