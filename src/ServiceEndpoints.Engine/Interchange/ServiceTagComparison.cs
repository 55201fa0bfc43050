using System;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange;

/// <summary>Compares the service tags of two weekly files.</summary>
public static class ServiceTagComparison
{
    /// <returns>One row a tag that is not the same in both, by name.</returns>
    public static ValueList<SimServiceTagDifference> Of(ServiceTagSet reference, ServiceTagSet difference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(difference);
        return reference.Names.Concat(difference.Names)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.OrdinalIgnoreCase)
            .Select(name => Of(name, Find(reference, name), Find(difference, name)))
            .OfType<SimServiceTagDifference>()
            .ToValueList();
    }

    private static SimServiceTag? Find(ServiceTagSet tags, string name) =>
        tags.TryGet(name, out SimServiceTag? tag) ? tag : null;

    private static SimServiceTagDifference? Of(string name, SimServiceTag? reference, SimServiceTag? difference)
    {
        string[] before = Prefixes(reference);
        string[] after = Prefixes(difference);
        ValueList<string> added = after.Except(before, StringComparer.OrdinalIgnoreCase).ToValueList();
        ValueList<string> removed = before.Except(after, StringComparer.OrdinalIgnoreCase).ToValueList();
        return reference is not null && difference is not null && added.Count == 0 && removed.Count == 0
            ? null
            : new()
            {
                Name = name,
                Change = reference is null ? ServiceTagChange.Added
                    : difference is null ? ServiceTagChange.Removed
                    : ServiceTagChange.Changed,
                AddedPrefix = added,
                RemovedPrefix = removed,
            };
    }

    private static string[] Prefixes(SimServiceTag? tag) =>
        tag is null ? [] : [.. tag.Prefixes.Select(prefix => prefix.ToString()), .. tag.IPv6Prefixes];
}
