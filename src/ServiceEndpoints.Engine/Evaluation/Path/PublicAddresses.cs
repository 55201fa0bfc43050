using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Services;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>The public addresses that a resource may have: its own, or any of its tag in its region.</summary>
internal sealed record PublicAddresses(AddressSet Set, string Name, Finding? Unknown)
{
    public static PublicAddresses Of(CompiledNetwork network, SimResource resource, SimService service, bool isSecondary)
    {
        if (!isSecondary && resource.PublicIPAddress is { } address)
        {
            return new(AddressSet.From(address), address.ToString(), null);
        }

        string? region = isSecondary ? PairOf(resource.Location) : resource.Location;
        SimServiceTag? tag = region is null ? null : network.Tags.InRegion(service.AddressTag, region);
        tag ??= network.Tags.InRegion(service.AddressTag, "*");
        return tag is null || tag.Addresses.IsEmpty
            ? new(ReservedRanges.PublicInternet, service.AddressTag, NotKnown(resource, service))
            : new(tag.Addresses, tag.Name, null);
    }

    private static string? PairOf(string location) =>
        RegionCatalogue.TryGet(location, out AzureRegion? region) ? region.Pair : null;

    private static Finding NotKnown(SimResource resource, SimService service) => new(
        Stage.NameResolution,
        Reason.UnknownServiceTag,
        NamesResolveAsBefore.Instance,
        resource.Name,
        $"The addresses of {resource} are not known: there is no service tag {service.AddressTag}.")
    {
        IsUnknown = true,
    };
}
