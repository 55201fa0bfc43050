using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>An Azure service that acts for itself, and the resource types that let it past their firewalls.</summary>
public sealed record SimTrustedService
{
    /// <summary>The service's tag where it has one; otherwise a name made of its display name.</summary>
    public required string Name { get; init; }

    public required string DisplayName { get; init; }

    /// <summary>The resource types of the service as the lists name them; empty where they name none.</summary>
    public ValueList<string> ArmTypes { get; init; } = [];

    /// <summary>Empty for a service that nobody trusts.</summary>
    public ValueList<TrustGrant> Grants { get; init; } = [];

    public ValueList<ResourceType> TrustedBy => Grants.Select(grant => grant.ResourceType).ToValueList();

    public string Source => Grants.Count == 0 ? TrustedServiceTable.KeyVault.Source : Grants[0].Source;

    public string Date => Grants.Count == 0 ? TrustedServiceTable.KeyVault.Date : Grants[0].Date;

    /// <summary>Null when resources of the type do not trust it.</summary>
    public TrustGrant? GrantOf(ResourceType type) => Grants.FirstOrDefault(grant => grant.ResourceType == type);

    public bool IsTrustedBy(ResourceType type) => GrantOf(type) is not null;

    public override string ToString() => Name;
}
