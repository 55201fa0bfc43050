using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Comparison;

/// <summary>
/// The properties of a record of the model by which two of one id can differ, in the order of their declaration: those
/// that it stores, but for its own id and that of what it belongs to, and for what repeats another as a value.
/// </summary>
internal static class StoredProperties
{
    private static readonly HashSet<(Type Owner, string Name)> s_others =
    [
        (typeof(SimEntity), nameof(SimEntity.Id)),
        (typeof(SimTopology), nameof(SimTopology.Name)),
        (typeof(SimServiceEndpoint), nameof(SimServiceEndpoint.SubnetId)),
        (typeof(SimNetworkInterface), nameof(SimNetworkInterface.VMId)),
        (typeof(SimNetworkRule), nameof(SimNetworkRule.ResourceId)),
        (typeof(SimNetworkRule), nameof(SimNetworkRule.Range)),
        (typeof(SimRoute), nameof(SimRoute.Prefix)),
    ];

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_known = new();

    public static PropertyInfo[] Of(Type type) => s_known.GetOrAdd(type, Read);

    private static PropertyInfo[] Read(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true }
                && !s_others.Contains((property.DeclaringType!, property.Name)))
            .OrderBy(property => property.MetadataToken),
    ];
}
