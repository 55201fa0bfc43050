using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>The service tags that are in no file, and what a route may name.</summary>
public static class SpecialServiceTags
{
    public const string VirtualNetwork = nameof(VirtualNetwork);
    public const string Internet = nameof(Internet);
    public const string AzureLoadBalancer = nameof(AzureLoadBalancer);
    public const string AzurePlatformDNS = nameof(AzurePlatformDNS);
    public const string AzurePlatformIMDS = nameof(AzurePlatformIMDS);
    public const string AzurePlatformLKM = nameof(AzurePlatformLKM);

    // The mark in a tag's network features: https://www.microsoft.com/download/details.aspx?id=56519, 2025-11-10.
    private const string RouteFeature = "UDR";

    private const string Page = "https://learn.microsoft.com/azure/virtual-network/service-tags-overview";

    private const string PageRead = "2026-11-23";

    public static IReadOnlyList<SpecialServiceTag> All { get; } =
    [
        Tag(VirtualNetwork, null),
        Tag(Internet, null),
        Tag(AzureLoadBalancer, AddressSet.From(ReservedRanges.HostAddress)),
        Tag(AzurePlatformDNS, AddressSet.From(ReservedRanges.HostAddress)),
        Tag(AzurePlatformIMDS, AddressSet.From(ReservedRanges.InstanceMetadataAddress)),
        Tag(AzurePlatformLKM, null),
    ];

    /// <summary>Finds a tag whatever the case of its name.</summary>
    public static bool TryGet(string name, [NotNullWhen(true)] out SpecialServiceTag? tag)
    {
        tag = All.FirstOrDefault(t => t.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return tag is not null;
    }

    /// <summary>
    /// True where a route may name a tag of a file. The file often says so of the global tag alone, which then
    /// speaks for its regional ones. It says so of AzureCloud nowhere, which the page on routing nevertheless ranks
    /// among the tags of routes (https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview).
    /// </summary>
    public static bool IsUsableInRoutes(SimServiceTag tag, ServiceTagSet tags) =>
        tag.Family == "AzureCloud"
        || tag.NetworkFeatures.Contains(RouteFeature)
        || (tag.NetworkFeatures.Count == 0
            && tags.TryGet(tag.Family, out SimServiceTag? global)
            && global.NetworkFeatures.Contains(RouteFeature));

    private static SpecialServiceTag Tag(string name, AddressSet? addresses) =>
        new(name, addresses, IsUsableInRoutes: false, Page, PageRead);
}
