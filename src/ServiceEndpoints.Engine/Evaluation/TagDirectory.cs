using System.Diagnostics.CodeAnalysis;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation;

/// <summary>The service tags of one topology: its own weekly file, or the built-in snapshot.</summary>
internal sealed class TagDirectory(ServiceTagSet tags)
{
    private const string AllOfAzure = "AzureCloud";

    public ServiceTagSet Tags { get; } = tags;

    public static TagDirectory Of(SimTopology topology) => new(topology.ServiceTags ?? BuiltInServiceTags.Instance);

    public bool TryGet(string name, [NotNullWhen(true)] out SimServiceTag? tag) => Tags.TryGet(name, out tag);

    /// <summary>The tag of a family in one region; the family's global tag when the region is <c>*</c>.</summary>
    public SimServiceTag? InRegion(string family, string region)
    {
        if (region == "*")
        {
            return TryGet(family, out SimServiceTag? everywhere) ? everywhere : null;
        }

        return RegionCatalogue.TryGet(region, out AzureRegion? known)
            && TryGet(known.TagOf(family), out SimServiceTag? regional)
                ? regional
                : null;
    }

    /// <summary>The public addresses of a region; null when the region or its tag is not known.</summary>
    public SimServiceTag? AzureCloud(string region) => InRegion(AllOfAzure, region);

    /// <summary>The Azure region that a public address belongs to; null outside Azure.</summary>
    public string? RegionOf(IPv4Address address)
    {
        if (!TryGet(AllOfAzure, out SimServiceTag? everywhere) || !everywhere.Addresses.Contains(address))
        {
            return null;
        }

        foreach (AzureRegion region in RegionCatalogue.All)
        {
            if (AzureCloud(region.Name) is { } tag && tag.Addresses.Contains(address))
            {
                return region.Name;
            }
        }

        return null;
    }
}
