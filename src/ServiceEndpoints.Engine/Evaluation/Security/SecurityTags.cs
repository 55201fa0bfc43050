using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Security;

/// <summary>What the tags that depend on the place mean in one subnet.</summary>
internal sealed class SecurityTags
{
    private readonly TagDirectory _tags;

    public SecurityTags(SubnetContext context, TagDirectory tags)
    {
        _tags = tags;
        AddressSet space = context.ConnectedSpace;
        VirtualNetwork = AddressSet.UnionOf(
        [
            space,
            AddressSet.From(ReservedRanges.HostAddress),
            .. (context.RouteTable?.Routes ?? []).Select(Destinations),
        ]);
        Internet = ReservedRanges.PublicInternet.Except(space);
    }

    /// <summary>Addresses of the platform itself, which rules do not filter.</summary>
    public static AddressSet Platform { get; } =
        AddressSet.From(ReservedRanges.HostAddress).Union(AddressSet.From(ReservedRanges.InstanceMetadataAddress));

    public AddressSet VirtualNetwork { get; }

    public AddressSet Internet { get; }

    /// <summary>The addresses behind a prefix as rules write it; null when it is a name that is not known.</summary>
    public AddressSet? Find(string text)
    {
        if (text is "*" || text.Equals("Any", System.StringComparison.OrdinalIgnoreCase))
        {
            return AddressSet.All;
        }

        if (AddressRange.TryParse(text, out AddressRange range, out _))
        {
            return AddressSet.From(range);
        }

        return text.ToUpperInvariant() switch
        {
            "VIRTUALNETWORK" => VirtualNetwork,
            "INTERNET" => Internet,

            // An IPv6 prefix matches no IPv4 packet.
            _ when text.Contains(':') => AddressSet.Empty,
            _ when SpecialServiceTags.TryGet(text, out SpecialServiceTag? special) => special.Addresses,
            _ => _tags.TryGet(text, out SimServiceTag? tag) ? tag.Addresses : null,
        };
    }

    private AddressSet Destinations(SimRoute route) => route.Prefix is { } prefix
        ? AddressSet.From(prefix)
        : _tags.TryGet(route.AddressPrefix, out SimServiceTag? tag) ? tag.Addresses : AddressSet.Empty;
}
