using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>That resources of one type let a service past their firewall, when the exception is set.</summary>
/// <param name="ResourceType">The type whose firewall has the exception.</param>
/// <param name="Source">The page that lists the service.</param>
/// <param name="Date">The date the page bears; yyyy-MM-dd.</param>
public sealed record TrustGrant(ResourceType ResourceType, string Source, string Date)
{
    /// <summary>What the trust is for, where it does not cover all that the service does.</summary>
    public string? OnlyFor { get; init; }

    /// <summary>Only resource instances that the firewall lists are let past, not the service as such.</summary>
    public bool ListedInstancesOnly { get; init; }

    public override string ToString() => ResourceType.ToString();
}
