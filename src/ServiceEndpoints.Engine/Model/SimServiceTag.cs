using System;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>
/// A named set of address prefixes that Azure publishes and keeps up to date. Safe for several threads.
/// </summary>
public sealed class SimServiceTag
{
    private readonly Lazy<TagPrefixes> _prefixes;
    private readonly Lazy<AddressSet> _addresses;

    public SimServiceTag(ValueList<AddressPrefix> prefixes, ValueList<string> ipv6Prefixes)
        : this(() => new TagPrefixes(prefixes, ipv6Prefixes))
    {
    }

    /// <summary>Asks for the prefixes when somebody first looks at them.</summary>
    internal SimServiceTag(Func<TagPrefixes> load)
    {
        _prefixes = new Lazy<TagPrefixes>(load);
        _addresses = new Lazy<AddressSet>(() => AddressSet.From(Prefixes));
    }

    public required string Name { get; init; }

    /// <summary>The region in the tag file's own spelling; empty for a tag of all regions.</summary>
    public string Region { get; init; } = string.Empty;

    public string SystemService { get; init; } = string.Empty;

    public int ChangeNumber { get; init; }

    /// <summary>What can use the tag: API, NSG, UDR, FW, VSE. The file gives none for many regional tags.</summary>
    public ValueList<string> NetworkFeatures { get; init; } = [];

    /// <summary>The name up to its first dot: a regional tag and its global one share it.</summary>
    public string Family => FamilyOf(Name);

    /// <summary>The IPv4 prefixes as published, in the order of the file.</summary>
    public ValueList<AddressPrefix> Prefixes => _prefixes.Value.IPv4;

    /// <summary>The IPv6 prefixes as published, in the order of the file.</summary>
    public ValueList<string> IPv6Prefixes => _prefixes.Value.IPv6;

    /// <summary>The addresses of all IPv4 prefixes together.</summary>
    public AddressSet Addresses => _addresses.Value;

    public override string ToString() => Name;

    internal static string FamilyOf(string name)
    {
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? name : name[..dot];
    }
}
