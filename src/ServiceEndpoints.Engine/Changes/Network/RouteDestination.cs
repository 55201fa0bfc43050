using System;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Where a route goes to, read from text: a CIDR block, or a service tag in its published spelling.</summary>
internal sealed record RouteDestination(string Text, AddressPrefix? Prefix)
{
    public static Result<RouteDestination> Read(SimTopology topology, string text)
    {
        if (AddressPrefix.TryParse(text, out AddressPrefix prefix, out string reason))
        {
            return new RouteDestination(prefix.ToString(), prefix);
        }

        if (LooksLikePrefix(text))
        {
            return new Refusal(ErrorId.AddressPrefixInvalid, reason, text);
        }

        ServiceTagSet tags = topology.ServiceTags ?? BuiltInServiceTags.Instance;
        return new RouteDestination(tags.TryGet(text, out SimServiceTag? tag) ? tag.Name : text, null);
    }

    /// <summary>No service tag starts with a digit or has a slash or colon.</summary>
    private static bool LooksLikePrefix(string text) =>
        text.Length == 0
        || char.IsAsciiDigit(text[0])
        || text.Contains('/', StringComparison.Ordinal)
        || text.Contains(':', StringComparison.Ordinal);
}
