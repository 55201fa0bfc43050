using System.Collections.Generic;
using CsCheck;

namespace ServiceEndpoints.Opinion.Generation;

/// <summary>The generator's random numbers, in the words of the one who throws them.</summary>
internal sealed class Dice(PCG numbers)
{
    public int Below(int limit) => (int)numbers.Next((uint)limit);

    public int Between(int first, int last) => first + Below(last - first + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public T? Maybe<T>(IReadOnlyList<T> items, int percent)
        where T : class => items.Count > 0 && Chance(percent) ? Pick(items) : null;

    /// <summary>Some of the items, each no more than once, in their order.</summary>
    public List<T> Some<T>(IReadOnlyList<T> items, int percent)
    {
        List<T> some = [];
        foreach (T item in items)
        {
            if (Chance(percent))
            {
                some.Add(item);
            }
        }

        return some;
    }
}
