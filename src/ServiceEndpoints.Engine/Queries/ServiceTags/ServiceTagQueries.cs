using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Queries.ServiceTags;

/// <summary>Answers which service tags there are.</summary>
public static class ServiceTagQueries
{
    /// <summary>The tags that a topology uses, in the order of their file.</summary>
    /// <param name="topology">Whose tags.</param>
    /// <param name="address">Only those that hold this address; null for all.</param>
    /// <param name="region">Only those of this region, by any of its names; null for all.</param>
    public static Result<IReadOnlyList<SimServiceTag>> Find(SimTopology topology, string? address, string? region)
    {
        if (AddressTextRule.Read(address, out IPv4Address? holds) is { } refusal)
        {
            return refusal;
        }

        ServiceTagSet tags = topology.ServiceTags ?? BuiltInServiceTags.Instance;
        IReadOnlyList<SimServiceTag> found = holds is { } one ? tags.Containing(one) : tags.All;
        return region is null
            ? new Result<IReadOnlyList<SimServiceTag>>(found)
            : LocationRule.Read(region).Then(name => new Result<IReadOnlyList<SimServiceTag>>(OfRegion(found, name)));
    }

    public static Refusal NotFound(string name) => new(
        ErrorId.ServiceTagNotFound, $"There is no service tag '{name}'. Get-SimServiceTag lists all.", name);

    private static SimServiceTag[] OfRegion(IReadOnlyList<SimServiceTag> tags, string name) =>
        RegionCatalogue.TryGet(name, out AzureRegion? region)
            ? [.. tags.Where(tag => ArmId.Same(tag.Region, region.ShortName))]
            : [];
}
