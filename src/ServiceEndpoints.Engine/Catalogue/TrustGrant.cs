using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>That resources of one type let a service past their firewall, when the exception is set.</summary>
/// <param name="ResourceType">The type whose firewall has the exception.</param>
/// <param name="Source">The page that lists the service.</param>
/// <param name="Date">The date the page bears; yyyy-MM-dd.</param>
public sealed record TrustGrant(ResourceType ResourceType, string Source, string Date)
{
    public override string ToString() => ResourceType.ToString();
}
