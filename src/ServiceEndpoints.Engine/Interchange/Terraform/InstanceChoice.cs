using System;
using System.Collections.Generic;
using System.Linq;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>Which of the instances that one block makes a reference means.</summary>
internal sealed class InstanceChoice
{
    private readonly PlanReferences _plan;
    private readonly FoundResources _found;

    public InstanceChoice(PlanReferences plan, FoundResources found)
    {
        _plan = plan;
        _found = found;
    }

    /// <summary>
    /// An index may be counted with, as in <c>[count.index + 1]</c>, which needs more of the others than there are of
    /// these.
    /// </summary>
    public static bool IsSameCount(string key, int count, ReferencePlace place) =>
        key.StartsWith('"') || place.Scope.Key != key || place.Scope.Siblings == count;

    /// <summary>What was made of the instances may be asked for their keys as for properties.</summary>
    public PlanStep? KeyIn(string block, PlanStep step, bool isWritten)
    {
        PlanStep quoted = new($"\"{step.Text}\"", true);
        return step.IsKey ? step : !isWritten && _plan.Instance(block, quoted.Text) is not null ? quoted : null;
    }

    /// <summary>
    /// The instance of a key. A map that was made of the instances has either their keys or, mostly, their names.
    /// </summary>
    public IReadOnlyList<PlanResource> Named(
        string block, IReadOnlyList<PlanResource> instances, PlanStep key, bool isWritten)
    {
        if (_plan.Instance(block, key.Text) is { } instance)
        {
            return [instance];
        }

        if (isWritten)
        {
            return [];
        }

        PlanResource[] named =
            [.. instances.Where(one => one.Values.TextOf("name") == key.Property).Take(2)];
        if (named.Length == 1)
        {
            return named;
        }

        _found.IsSomeOfThem = true;
        return instances;
    }

    /// <summary>
    /// What is meant of several where the reference names none: all of them, unless a key stands beside it. Which key
    /// is known where nothing else can be one.
    /// </summary>
    public IReadOnlyList<T> Chosen<T>(
        IReadOnlyList<T> all, Func<string, T?> find, ReferencePlace place)
        where T : class
    {
        IReadOnlyList<string>?[] keys =
        [
            .. place.References
                .Where(reference => reference.First is "each" or "count" or "var" or "local" or "data")
                .Select(reference => _plan.Known.Keys(reference, place.Scope))
                .Where(found => found is not { Count: 0 }),
        ];
        if (keys.Length == 0)
        {
            return all;
        }

        T?[] meant = keys is [{ } known] ? [.. known.Select(key => find(key))] : [null];
        if (Array.TrueForAll(meant, one => one is not null))
        {
            return meant!;
        }

        _found.IsSomeOfThem = true;
        return all;
    }
}
