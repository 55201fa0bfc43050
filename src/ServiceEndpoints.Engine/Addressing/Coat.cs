using System.Collections.Generic;

namespace ServiceEndpoints.Addressing;

/// <summary>One stroke over an interval. Of several, the one that <see cref="OnTop"/> sorts first shows.</summary>
internal readonly record struct Coat(Interval Area, long Precedence, int Order)
{
    /// <summary>Greatest precedence first; among equals the one given first.</summary>
    public static IComparer<Coat> OnTop { get; } = Comparer<Coat>.Create(static (a, b) =>
        a.Precedence != b.Precedence ? b.Precedence.CompareTo(a.Precedence) : a.Order.CompareTo(b.Order));
}
