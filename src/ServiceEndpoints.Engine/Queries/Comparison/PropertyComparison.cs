using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Comparison;

/// <summary>Compares two records of one type by what they store.</summary>
internal static class PropertyComparison
{
    /// <summary>One property that differs.</summary>
    internal sealed record Found(DifferenceChange Change, string Property, string? Reference, string? Difference);

    public static IEnumerable<Found> Of(object reference, object difference) => Of(reference, difference, string.Empty);

    private static IEnumerable<Found> Of(object reference, object difference, string path) =>
        StoredProperties.Of(reference.GetType()).SelectMany(property => OfValues(
            property.GetValue(reference), property.GetValue(difference), Under(path, property)));

    private static string Under(string path, PropertyInfo property) =>
        path.Length == 0 ? property.Name : $"{path}.{property.Name}";

    private static IEnumerable<Found> OfValues(object? reference, object? difference, string path)
    {
        if (AreSame(reference, difference, path))
        {
            return [];
        }

        if (reference is SimFirewall && difference is SimFirewall)
        {
            return Of(reference, difference, path);
        }

        return reference is IEnumerable before and not string && difference is IEnumerable after and not string
            ? OfLists(before, after, path)
            : [Changed(reference, difference, path)];
    }

    private static bool AreSame(object? reference, object? difference, string path) =>
        Equals(reference, difference)

        // A file's number, cloud and date tell which one it is.
        || (reference is ServiceTagSet tags && difference is ServiceTagSet others
            && tags.ToString() == others.ToString())
        || (path.EndsWith("Id", StringComparison.Ordinal)
            && reference is string id && difference is string other && ArmId.Same(id, other));

    private static IEnumerable<Found> OfLists(IEnumerable reference, IEnumerable difference, string path)
    {
        if (ListItems.ByKey(reference) is not { } before || ListItems.ByKey(difference) is not { } after)
        {
            return [Changed(reference, difference, path)];
        }

        Found[] rows =
        [
            .. before.Keys.Union(after.Keys, ArmId.Comparer).Order(ArmId.Comparer)
                .SelectMany(key => OfItems(before.GetValueOrDefault(key), after.GetValueOrDefault(key), path, key)),
        ];
        return rows.Length > 0
            ? rows
            : [new(DifferenceChange.Changed, path, string.Join(", ", before.Keys), string.Join(", ", after.Keys))];
    }

    private static IEnumerable<Found> OfItems(object? reference, object? difference, string list, string key)
    {
        string path = $"{list}[{key}]";
        if (reference is null)
        {
            return [new(DifferenceChange.Added, path, null, PropertyText.OfAll(difference!, key))];
        }

        return difference is null
            ? [new(DifferenceChange.Removed, path, PropertyText.OfAll(reference, key), null)]
            : Of(reference, difference, path);
    }

    private static Found Changed(object? reference, object? difference, string path) =>
        new(DifferenceChange.Changed, path, PropertyText.Of(reference), PropertyText.Of(difference));
}
