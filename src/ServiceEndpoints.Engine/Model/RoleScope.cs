using System;

namespace ServiceEndpoints.Model;

/// <summary>
/// Scopes of rights lie in each other as ids do: a subnet in its VNet, that in its resource group, that in its
/// subscription, and everything in <c>/</c>.
/// Source: https://learn.microsoft.com/azure/role-based-access-control/scope-overview
/// </summary>
public static class RoleScope
{
    public const string Root = "/";

    /// <summary>Whether the one scope is the other or lies in it.</summary>
    public static bool Contains(string scope, string inner) =>
        scope == Root
        || (inner.StartsWith(scope, StringComparison.OrdinalIgnoreCase)
            && (inner.Length == scope.Length || inner[scope.Length] == '/'));
}
