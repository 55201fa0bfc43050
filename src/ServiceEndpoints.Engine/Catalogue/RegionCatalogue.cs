using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace ServiceEndpoints.Catalogue;

/// <summary>The regions of the public Azure cloud and their pairs.</summary>
public static class RegionCatalogue
{
    private static readonly FrozenDictionary<string, AzureRegion> s_byName = RegionTable.Rows
        .SelectMany(region => new[] { region.Name, region.ShortName }.Distinct().Select(name => (name, region)))
        .ToFrozenDictionary(entry => entry.name, entry => entry.region, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<AzureRegion> All => RegionTable.Rows;

    /// <summary>
    /// Finds a region by its Azure Resource Manager name, its display name or either name that service tags use.
    /// Case and spaces do not matter.
    /// </summary>
    public static bool TryGet(string text, [NotNullWhen(true)] out AzureRegion? region) =>
        s_byName.TryGetValue(text.Replace(" ", string.Empty, StringComparison.Ordinal), out region);

    /// <summary>The region that replicates another; null for one without pair.</summary>
    public static AzureRegion? PairOf(AzureRegion region) => region.Pair is null ? null : s_byName[region.Pair];

    /// <summary>The regions that an endpoint covers from a region; null stands for all of them.</summary>
    public static IReadOnlyList<AzureRegion>? Covered(AzureRegion region, LocationScope scope) => scope switch
    {
        LocationScope.Region => [region],
        LocationScope.RegionAndPair => PairOf(region) is { } pair ? [region, pair] : [region],
        _ => null,
    };
}
