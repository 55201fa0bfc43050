using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A custom role says where it can be given.</summary>
public sealed class RoleAssignableRule : Rule
{
    public static readonly RoleAssignableRule Instance = new();

    private RoleAssignableRule()
        : base(
            "SE1596",
            "A role is given within its assignable scopes",
            "A role that lists assignable scopes can be given at these and below them, and nowhere else.",
            "https://learn.microsoft.com/azure/role-based-access-control/role-definitions")
    {
    }

    public static Refusal? Judge(SimRoleDefinition role, string scope) =>
        role.AssignableScope.Count == 0 || role.AssignableScope.Any(own => RoleScope.Contains(own, scope))
            ? null
            : new(
                ErrorId.ScopeInvalid,
                $"The role '{role}' can be given at {role.AssignableScope} and below, not at {scope}.",
                scope);
}
