using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>A resource with a firewall.</summary>
internal sealed class Service(string name, ResourceType type, string region) : Thing
{
    public string Name => name;

    public ResourceType Type => type;

    public const string Location = "location";

    /// <summary>Empty when nobody knows where it is.</summary>
    public string Region => Lacks(Location) ? "" : region;

    public Product Product => Product.Of(type);

    public const string VNetRules = "networkAcls.virtualNetworkRules";

    public const string IPRules = "networkAcls.ipRules";

    public bool LacksRules => Lacks(VNetRules) || Lacks(IPRules);

    public string Subscription { get; set; } = Tenants.Home;

    public string Group { get; set; } = SimTopology.DefaultResourceGroupName;

    /// <summary>An account of the time before Resource Manager, without a firewall.</summary>
    public bool Classic { get; set; }

    public uint? Address { get; set; }

    public string? Tier { get; set; }

    /// <summary>Whether it answers at the name that its region's accounts share.</summary>
    public bool SharedName { get; set; }

    public bool? AllowByDefault { get; set; }

    public PublicNetworkAccess Access { get; set; } = PublicNetworkAccess.Enabled;

    /// <summary>The exception for Azure's own services.</summary>
    public bool TrustsAzure { get; set; }

    public List<(Sub Sub, NetworkRuleState State, bool Stale)> NetRules { get; } = [];

    public List<Stretch> AddressRules { get; } = [];

    /// <summary>Address rules of a single database.</summary>
    public List<(string Database, Stretch Range)> DatabaseRules { get; } = [];

    /// <summary>Ids of resource instances.</summary>
    public List<string> Instances { get; } = [];

    /// <summary>The ordered list of an app.</summary>
    public List<Restriction> Restrictions { get; } = [];

    public bool? ScmAllowByDefault { get; set; }

    public bool ScmUsesMain { get; set; }

    /// <summary>Every range that a rule could tell callers apart by.</summary>
    public IEnumerable<Stretch> Ranges =>
    [
        .. AddressRules, .. DatabaseRules.Select(rule => rule.Range),
        .. Restrictions.SelectMany(one => one.Ranges),
    ];
}

/// <summary>An access restriction of an app: by subnet, range, tag, or every VNet.</summary>
internal sealed record Restriction(int Priority, bool Allow, bool Scm)
{
    public Sub? Sub { get; init; }

    public Stretch? Range { get; init; }

    public string? Tag { get; init; }

    public bool AnyVnets { get; init; }

    /// <summary>Whether it also asks for a header, of which nothing is known.</summary>
    public bool AsksMore { get; init; }

    public IEnumerable<Stretch> Ranges => Range is { } range ? [range]
        : Tag is { } tag && Tags.IsKnown(tag) ? Tags.Blocks(tag).Select(Stretch.Of)
        : [];

    public override string ToString() => FormattableString.Invariant(
        $"{Priority} {(Allow ? "Allow" : "Deny")}{(Scm ? " scm" : "")} ")
        + (Sub?.Name ?? Tag ?? (AnyVnets ? "AnyVnets" : Text(Range!.Value))) + (AsksMore ? " with header" : "");

    private static string Text(Stretch range) => $"{Cidr.Text(range.First)}-{Cidr.Text(range.Last)}";
}
