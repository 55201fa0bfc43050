using System;

namespace ServiceEndpoints.Changes;

/// <summary>
/// A property that a change sets or leaves as it is. The default leaves it; setting it to null is not the default.
/// </summary>
public readonly record struct Edit<T>
{
    private readonly T _value;

    private Edit(T value)
    {
        IsGiven = true;
        _value = value;
    }

    public bool IsGiven { get; }

    public static Edit<T> To(T value) => new(value);

    public static implicit operator Edit<T>(T value) => new(value);

    public T Or(T current) => IsGiven ? _value : current;

    /// <summary>The new value put through a function; no edit stays none.</summary>
    public Edit<TNext> Select<TNext>(Func<T, TNext> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return IsGiven ? Edit<TNext>.To(next(_value)) : default;
    }

    public override string ToString() => IsGiven ? $"{_value}" : "as it is";
}
