using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>What one kind of managed service asks of the subnet that it is deployed into.</summary>
public sealed record ManagedServiceKind
{
    public required ManagedServiceType Type { get; init; }

    /// <summary>What the product is called.</summary>
    public required string Name { get; init; }

    public required string ArmType { get; init; }

    /// <summary>The service that its subnet is delegated to; null where it needs no delegation.</summary>
    public string? Delegation { get; init; }

    /// <summary>The name that its subnet must have; null where any will do.</summary>
    public string? SubnetName { get; init; }

    /// <summary>Whether its subnet holds nothing of another kind.</summary>
    public bool IsDedicated { get; init; }

    /// <summary>The length of the prefix of the smallest subnet that holds it; null where no page says.</summary>
    public int? LongestPrefix { get; init; }

    /// <summary>The word of its alias in policy definitions; null where it has none.</summary>
    public string? PolicyAlias { get; init; }

    public PolicySupport Policies { get; init; }

    public required string Source { get; init; }

    /// <summary>The date the page bears, or where it bears none the day it was read; yyyy-MM-dd.</summary>
    public required string Date { get; init; }

    public override string ToString() => Type.ToString();
}
