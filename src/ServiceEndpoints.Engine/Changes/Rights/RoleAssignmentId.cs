using ServiceEndpoints.Model;

namespace ServiceEndpoints.Changes.Rights;

/// <summary>Azure lets the caller choose a GUID for an assignment; here it follows from what is given.</summary>
internal static class RoleAssignmentId
{
    public static string Of(string principal, string role, string scope)
    {
        string name = StableHash.Guid(
            principal.ToUpperInvariant(), role.ToUpperInvariant(), scope.ToUpperInvariant());
        return $"{scope.TrimEnd('/')}/providers/{ArmTypes.RoleAssignment}/{name}";
    }
}
