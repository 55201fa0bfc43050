using System.Management.Automation;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Where a role is given, in few words. A code property of SimRoleAssignment.</summary>
public static class RoleScopeText
{
    public static string Scope(PSObject instance) =>
        instance.BaseObject is SimRoleAssignment given ? RoleScope.Words(given.Scope) : "";
}
