using System.Collections;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Comparison;

/// <summary>
/// The elements of a list by what tells them apart, so that a route is compared with the route of the same name
/// wherever in the list it stands.
/// </summary>
internal static class ListItems
{
    /// <summary>Null for a list whose elements are plain values, which is compared as one.</summary>
    public static IReadOnlyDictionary<string, object>? ByKey(IEnumerable list)
    {
        Dictionary<string, object> items = new(ArmId.Comparer);
        foreach (object item in list)
        {
            if (KeyOf(item) is not { } key)
            {
                return null;
            }

            items.Add(Free(items, key), item);
        }

        return items;
    }

    private static string? KeyOf(object item) => item switch
    {
        SimEntity entity => entity.Name,
        SimServiceEndpoint endpoint => endpoint.Service,
        SimNetworkRule { Scm: true } rule => $"scm: {rule}",
        SimNetworkRule rule => rule.ToString(),
        LimitOverride limit => limit.Name,
        _ => null,
    };

    // Two rules may say the same, as at two priorities of a web app.
    private static string Free(Dictionary<string, object> taken, string key) =>
        Enumerable.Range(1, taken.Count + 1)
            .Select(ordinal => ordinal == 1 ? key : $"{key} #{ordinal}")
            .First(candidate => !taken.ContainsKey(candidate));
}
