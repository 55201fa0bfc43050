namespace ServiceEndpoints.Model;

/// <summary>
/// A role given to a principal at a scope; it holds there and everywhere below.
/// Source: https://learn.microsoft.com/azure/role-based-access-control/role-assignments
/// </summary>
public sealed record SimRoleAssignment : SimEntity
{
    public required string Principal { get; init; }

    public string PrincipalId => PrincipalNames.ObjectIdOf(Principal);

    /// <summary>The role's name.</summary>
    public required string Role { get; init; }

    public required string RoleDefinitionId { get; init; }

    /// <summary>The id of a resource, a part, a resource group or a subscription; <c>/</c> is everything.</summary>
    public required string Scope { get; init; }

    protected override string DisplayName => $"{Principal}: {Role} at {Scope}";
}
