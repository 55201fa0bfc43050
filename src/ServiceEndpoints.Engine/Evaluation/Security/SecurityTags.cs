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
        AddressSet sure = AddressSet.UnionOf(
        [
            space,
            AddressSet.From(ReservedRanges.HostAddress),
            .. (context.RouteTable?.Routes ?? []).Select(Destinations),
        ]);
        (AddressSet more, string? text) = Gap(context);
        (AddressSet barred, string? why) = UnreadAccess(context);
        (more, text) = (more.Union(barred), text ?? why);
        VirtualNetwork = text is null
            ? RuleSide.Known(sure)
            : new(sure, sure.Union(more), new($"names VirtualNetwork, of which not all is known: {text.TrimEnd('.')}"));
        Internet = RuleSide.Known(ReservedRanges.PublicInternet.Except(space).Except(barred));
    }

    /// <summary>Addresses of the platform itself, which rules do not filter.</summary>
    public static AddressSet Platform { get; } =
        AddressSet.From(ReservedRanges.HostAddress).Union(AddressSet.From(ReservedRanges.InstanceMetadataAddress));

    public RuleSide VirtualNetwork { get; }

    public RuleSide Internet { get; }

    /// <summary>The addresses behind a prefix as rules write it.</summary>
    public RuleSide Find(string text)
    {
        if (text is "*" || text.Equals("Any", System.StringComparison.OrdinalIgnoreCase))
        {
            return RuleSide.Known(AddressSet.All);
        }

        if (AddressRange.TryParse(text, out AddressRange range, out _))
        {
            return RuleSide.Known(AddressSet.From(range));
        }

        return text.ToUpperInvariant() switch
        {
            "VIRTUALNETWORK" => VirtualNetwork,
            "INTERNET" => Internet,

            // An IPv6 prefix matches no IPv4 packet.
            _ when text.Contains(':') => RuleSide.Known(AddressSet.Empty),
            _ when SpecialServiceTags.TryGet(text, out SpecialServiceTag? special) && special.Addresses is { } known =>
                RuleSide.Known(known),
            _ when !SpecialServiceTags.TryGet(text, out _) && _tags.TryGet(text, out SimServiceTag? tag) => RuleSide.Known(tag.Addresses),
            _ => RuleSide.Unknown(new($"names {text}, which is not known", IsOfTag: true)),
        };
    }

    /// <summary>
    /// What more may be of the VNet: the prefixes of user-defined routes that nobody knows, be they private or, as those
    /// of a tag, public; and the private addresses of neighbours that nobody knows.
    /// </summary>
    private (AddressSet More, string? Text) Gap(SubnetContext context)
    {
        RoutingGaps gaps = context.Gaps;
        if (gaps.UserRoutes is not null)
        {
            return (AddressSet.All, gaps.UserRoutes);
        }

        SimRoute? unknown = context.RouteTable?.Routes.FirstOrDefault(route => !HasKnownDestination(route));
        AddressSet tagged = unknown is null ? AddressSet.Empty : ReservedRanges.PublicInternet;
        string? around = gaps.Spaces ?? gaps.Gateways;
        AddressSet near = around is null ? AddressSet.Empty : ReservedRanges.PublicInternet.Complement();
        return (tagged.Union(near), around
            ?? (unknown is null ? null : $"The routes of {context.Subnet} name {unknown.AddressPrefix}, which is not known."));
    }

    /// <summary>Peers of which it is not known whether they may access the VNet.</summary>
    private static (AddressSet Space, string? Text) UnreadAccess(SubnetContext context)
    {
        ConnectedPeer[] peers = [.. context.Peers.Where(peer => peer.UnreadAccess is not null)];
        return (
            AddressSet.From(peers.SelectMany(peer => peer.VNet.AddressPrefix)),
            peers.Length == 0 ? null : $"Whether {peers[0].VNet} is of it hangs on {peers[0].UnreadAccess}.");
    }

    private bool HasKnownDestination(SimRoute route) =>
        route.Prefix is not null || _tags.TryGet(route.AddressPrefix, out _);

    private AddressSet Destinations(SimRoute route) => route.Prefix is { } prefix
        ? AddressSet.From(prefix)
        : _tags.TryGet(route.AddressPrefix, out SimServiceTag? tag) ? tag.Addresses : AddressSet.Empty;
}
