using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>A product that a service endpoint can lead to, and the facts about its endpoint.</summary>
public sealed record SimService
{
    private readonly string? _addressTag;

    /// <summary>The product's name, such as Azure SQL Database.</summary>
    public required string Name { get; init; }

    /// <summary>The name to enable on a subnet, such as Microsoft.Sql. Several products share one.</summary>
    public required string Service { get; init; }

    public required ResourceType ResourceType { get; init; }

    public required string ArmType { get; init; }

    /// <summary>The tag whose prefixes the endpoint routes.</summary>
    public required string ServiceTag { get; init; }

    /// <summary>True where no page says which tag it is and <see cref="ServiceTag"/> is the likeliest.</summary>
    public bool TagAssumed { get; init; }

    /// <summary>The tag of the addresses that its resources have; another one only for Data Lake Store.</summary>
    public string AddressTag
    {
        get => _addressTag ?? ServiceTag;
        init => _addressTag = value;
    }

    /// <summary>The one meant when nobody says which comes first.</summary>
    public required IReadOnlyList<SubService> SubServices { get; init; }

    public required LocationScope LocationScope { get; init; }

    public required string Availability { get; init; }

    /// <summary>True where a virtual network rule is possible only for networks in the resource's region.</summary>
    public bool SameRegionOnly { get; init; }

    /// <summary>True where virtual network and resource may belong to different Microsoft Entra tenants.</summary>
    public bool CrossTenant { get; init; }

    public required string Source { get; init; }

    /// <summary>The date the page bears, or where it bears none the day it was read; yyyy-MM-dd.</summary>
    public required string Date { get; init; }

    public SubService MainSubService => SubServices[0];

    /// <summary>What follows the name and a dot in the public name of the main sub-service.</summary>
    public string DnsSuffix => MainSubService.DnsSuffix;

    /// <summary>Every distinct range of ports on which the product answers, the default first.</summary>
    public IReadOnlyList<ServicePort> Ports => [.. SubServices.SelectMany(part => part.Ports).Distinct()];

    public SubService? FindSubService(string name) =>
        SubServices.FirstOrDefault(part => part.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public override string ToString() => Name;
}
