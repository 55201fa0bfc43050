using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>What a topology makes of the difference between two files of service tags.</summary>
public sealed record SimServiceTagImpact
{
    /// <summary>The earlier tags: cloud, change number and date.</summary>
    public required string Reference { get; init; }

    /// <summary>The later tags.</summary>
    public required string Difference { get; init; }

    /// <summary>The rules of network security groups that match other addresses.</summary>
    public ValueList<SimServiceTagUse> SecurityRules { get; init; } = [];

    /// <summary>The user-defined routes and the routes of endpoints that have other prefixes.</summary>
    public ValueList<SimServiceTagUse> Routes { get; init; } = [];

    /// <summary>The rules of resources that match other addresses.</summary>
    public ValueList<SimServiceTagUse> NetworkRules { get; init; } = [];

    /// <summary>The sources and resources whose verdict changes.</summary>
    public ValueList<SimReachabilityChange> ReachabilityChanges { get; init; } = [];

    /// <summary>How many of them lose the way, so that they reach it no more, or not surely.</summary>
    public int Lost => ReachabilityChanges.Count(change => change.IsLoss);

    public override string ToString() => $"{Reference} -> {Difference}";
}
