using System;
using System.Collections.Generic;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>The products that service endpoints lead to.</summary>
public static class ServiceCatalogue
{
    // https://learn.microsoft.com/azure/storage/common/storage-redundancy (read 2026-11-23)
    private const string SecondarySuffix = "-secondary";

    private static readonly FrozenDictionary<string, string> s_endpoints = ServiceTable.Rows
        .Select(row => row.Service)
        .Distinct(StringComparer.Ordinal)
        .ToFrozenDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    // A type with two endpoints (storage) is described by its first row, the regional one.
    private static readonly FrozenDictionary<ResourceType, SimService> s_byType = ServiceTable.Rows
        .DistinctBy(row => row.ResourceType)
        .ToFrozenDictionary(row => row.ResourceType);

    /// <summary>One row a product; several products share an endpoint name.</summary>
    public static IReadOnlyList<SimService> All => ServiceTable.Rows;

    /// <summary>The names that can be enabled on a subnet, each once.</summary>
    public static IReadOnlyList<string> EndpointNames { get; } =
        [.. ServiceTable.Rows.Select(row => row.Service).Distinct(StringComparer.Ordinal)];

    /// <summary>Finds an endpoint name whatever its case, and gives it in Azure's spelling.</summary>
    public static bool TryGetEndpoint(string name, [NotNullWhen(true)] out string? canonical) =>
        s_endpoints.TryGetValue(name, out canonical);

    /// <summary>The products behind an endpoint name, whatever its case; empty for an unknown name.</summary>
    public static IReadOnlyList<SimService> ForEndpoint(string name) =>
        [.. All.Where(row => row.Service.Equals(name, StringComparison.OrdinalIgnoreCase))];

    public static SimService ForResourceType(ResourceType type) => s_byType[type];

    /// <summary>The endpoint names that lead to resources of a type, the regional one first.</summary>
    public static IReadOnlyList<string> EndpointsFor(ResourceType type) =>
        [.. All.Where(row => row.ResourceType == type).Select(row => row.Service)];

    public static bool TryGetArmType(string armType, out ResourceType type)
    {
        SimService? row = All.FirstOrDefault(r => r.ArmType.Equals(armType, StringComparison.OrdinalIgnoreCase));
        type = row?.ResourceType ?? default;
        return row is not null;
    }

    /// <summary>The public name of a resource; null where the type has no such sub-service.</summary>
    /// <param name="type">The type of the resource.</param>
    /// <param name="name">The resource's name.</param>
    /// <param name="subService">The sub-service; null for the main one.</param>
    public static string? Fqdn(ResourceType type, string name, string? subService = null)
    {
        SimService row = ForResourceType(type);
        SubService? part = subService is null ? row.MainSubService : row.FindSubService(subService);
        return part is null ? null : $"{name}.{part.DnsSuffix}";
    }

    /// <summary>
    /// The ways to read a public name, the most specific suffix first. More than one where products share a suffix
    /// (Service Bus and Event Hubs), none for a name that no product has.
    /// </summary>
    public static IReadOnlyList<FqdnMatch> MatchFqdn(string fqdn) =>
    [
        .. s_byType.Values
            .OrderBy(row => row.ResourceType)
            .SelectMany(row => row.SubServices.Select(part => Match(fqdn, row.ResourceType, part)))
            .OfType<FqdnMatch>()
            .OrderByDescending(match => match.SubService.DnsSuffix.Length),
    ];

    private static FqdnMatch? Match(string fqdn, ResourceType type, SubService part)
    {
        int length = fqdn.Length - part.DnsSuffix.Length - 1;
        if (length < 1
            || fqdn[length] != '.'
            || !fqdn.EndsWith(part.DnsSuffix, StringComparison.OrdinalIgnoreCase)
            || fqdn.AsSpan(0, length).Contains('.'))
        {
            return null;
        }

        string name = fqdn[..length];
        bool secondary = type == ResourceType.StorageAccount
            && name.Length > SecondarySuffix.Length
            && name.EndsWith(SecondarySuffix, StringComparison.OrdinalIgnoreCase);
        return new FqdnMatch(type, secondary ? name[..^SecondarySuffix.Length] : name, part, secondary);
    }
}
