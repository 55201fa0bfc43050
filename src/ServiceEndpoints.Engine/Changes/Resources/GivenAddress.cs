using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Changes.Resources;

/// <summary>
/// The public address that stands in for the one Azure would give a new resource: one of its service tag in its
/// region, always the same for the same name.
/// </summary>
internal static class GivenAddress
{
    // FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Null when the tags in use hold no addresses for this type of resource.</summary>
    public static IPv4Address? Of(SimTopology topology, SimResource resource)
    {
        ServiceTagSet tags = topology.ServiceTags ?? BuiltInServiceTags.Instance;
        string family = ServiceCatalogue.ForResourceType(resource.Type).AddressTag;
        AddressSet? regional = RegionCatalogue.TryGet(resource.Location, out AzureRegion? region)
            ? AddressesOf(tags, region.TagOf(family))
            : null;
        return (regional ?? AddressesOf(tags, family)) is { } addresses
            ? At(addresses, HashOf(resource.Fqdn) % addresses.Count)
            : null;
    }

    private static AddressSet? AddressesOf(ServiceTagSet tags, string name) =>
        tags.TryGet(name, out SimServiceTag? tag) && !tag.Addresses.IsEmpty ? tag.Addresses : null;

    private static IPv4Address At(AddressSet addresses, ulong index)
    {
        ulong rest = index;
        foreach (AddressRange range in addresses.Ranges)
        {
            if (rest < range.AddressCount)
            {
                return new((uint)(range.First.Value + rest));
            }

            rest -= range.AddressCount;
        }

        return addresses.First;
    }

    private static ulong HashOf(string text)
    {
        ulong hash = OffsetBasis;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ char.ToLowerInvariant(character)) * Prime);
        }

        return hash;
    }
}
