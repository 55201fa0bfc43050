using ServiceEndpoints.Model;

namespace ServiceEndpoints.Changes.Rights;

/// <summary>Azure lets the caller choose a GUID for an assignment; here it follows from what is given.</summary>
public static class RoleAssignmentId
{
    public static string Of(string principal, string roleDefinitionId, string scope)
    {
        string name = StableHash.Guid(
            principal.ToUpperInvariant(), roleDefinitionId.ToUpperInvariant(), scope.ToUpperInvariant());
        return $"{scope.TrimEnd('/')}/providers/{ArmTypes.RoleAssignment}/{name}";
    }
}
