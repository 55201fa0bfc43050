using System;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm.Expressions;

/// <summary>
/// What the evaluation of one import may cost. Once it is spent, everything that is still to be evaluated is not
/// known, so that evaluation ends at once; the import is then refused.
/// </summary>
internal sealed class EvaluationBudget
{
    /// <summary>Characters made, and steps at a price; a template at Azure's size limit costs far less.</summary>
    public const long DefaultUnits = 20_000_000;

    private const int PriceOfStep = 8;

    /// <summary>Levels of values within values and of values that refer to values, counted together.</summary>
    public const int MaxDepth = 250;

    /// <summary>Levels of nesting and number of parts that one value may have.</summary>
    public const int MaxValueDepth = 200;

    public const long MaxValueSize = 8_000_000;

    // Azure takes 800 in a template; files that hold a whole estate may have more.
    private const int MaxResources = 20_000;

    private readonly ImportWatch? _watch;
    private long _left;
    private int _depth;
    private int _resources;

    /// <param name="units">How much there is.</param>
    /// <param name="watch">Of the import that is evaluated for; null for none.</param>
    public EvaluationBudget(long units = DefaultUnits, ImportWatch? watch = null)
    {
        _left = units;
        _watch = watch;
    }

    /// <summary>What ran out first; null while there is some of everything.</summary>
    public string? Exhausted { get; private set; }

    /// <summary>Why the whole import must end, where that is more than a matter of size.</summary>
    public Refusal? Refusal { get; private set; }

    /// <returns>False when it is spent.</returns>
    public bool Charge(long units)
    {
        _watch?.Beat();
        _left = units >= _left ? 0 : _left - units;
        if (_left == 0)
        {
            Exhausted ??= "its expressions make too much text";
        }

        return Exhausted is null;
    }

    /// <summary>Goes one level down; <see cref="Leave"/> must follow whatever the answer.</summary>
    /// <returns>False when that is too deep, or the budget is spent.</returns>
    public bool Enter()
    {
        if (++_depth > MaxDepth)
        {
            Exhausted ??= "its expressions refer to one another too deeply";
        }

        return Charge(PriceOfStep);
    }

    public void Leave() => _depth--;

    /// <returns>False when a value of that size and depth is too large.</returns>
    public bool Admits(long size, int depth)
    {
        if (size > MaxValueSize || depth > MaxValueDepth)
        {
            Exhausted ??= "one of its expressions makes too large a value";
        }

        return Exhausted is null;
    }

    /// <summary>Counts a resource that a template makes.</summary>
    public void ChargeResource()
    {
        if (++_resources > MaxResources)
        {
            Exhaust(FormattableString.Invariant($"it makes more than {MaxResources} resources"));
        }
    }

    /// <summary>Ends the evaluation and the import.</summary>
    public void Refuse(Refusal refusal)
    {
        Refusal ??= refusal;
        Exhaust(refusal.Message);
    }

    /// <summary>Ends the evaluation for a reason of the caller's.</summary>
    public void Exhaust(string reason) => Exhausted ??= reason;
}
