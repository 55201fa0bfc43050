using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Native.Estate;

/// <summary>A service tag as it stands in a file.</summary>
internal sealed record TagSheet
{
    public string Name { get; init; } = "";

    public string Region { get; init; } = "";

    public string SystemService { get; init; } = "";

    public int ChangeNumber { get; init; }

    public ValueList<string> NetworkFeatures { get; init; } = [];

    public ValueList<AddressPrefix> Prefixes { get; init; } = [];

    public ValueList<string> IPv6Prefixes { get; init; } = [];

    public static TagSheet Of(SimServiceTag tag) => new()
    {
        Name = tag.Name,
        Region = tag.Region,
        SystemService = tag.SystemService,
        ChangeNumber = tag.ChangeNumber,
        NetworkFeatures = tag.NetworkFeatures,
        Prefixes = tag.Prefixes,
        IPv6Prefixes = tag.IPv6Prefixes,
    };

    public SimServiceTag Tag() => new(Prefixes, IPv6Prefixes)
    {
        Name = Name,
        Region = Region,
        SystemService = SystemService,
        ChangeNumber = ChangeNumber,
        NetworkFeatures = NetworkFeatures,
    };
}

/// <summary>The service tags of a weekly file as they stand in a file.</summary>
internal sealed record TagSetSheet
{
    public int ChangeNumber { get; init; }

    public string Cloud { get; init; } = "";

    public string? Date { get; init; }

    public ValueList<TagSheet> Tags { get; init; } = [];

    public static TagSetSheet Of(ServiceTagSet set) => new()
    {
        ChangeNumber = set.ChangeNumber,
        Cloud = set.Cloud,
        Date = set.Date,
        Tags = set.All.Select(TagSheet.Of).ToValueList(),
    };

    /// <summary>The set. Its reader has made sure that no two tags have one name.</summary>
    public ServiceTagSet Set() => new(ChangeNumber, Cloud, Date, Tags.Select(tag => tag.Tag()));
}
