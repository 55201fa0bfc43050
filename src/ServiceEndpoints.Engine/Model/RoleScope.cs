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

    /// <summary>A scope in few words: <c>hub/app (subnets)</c>, <c>sim (resourceGroups)</c>.</summary>
    public static string Words(string scope)
    {
        string type = ArmId.TypeOf(scope);
        if (type.Length > 0)
        {
            string name = type.Split('/').Length > 2 ? ArmId.PathOf(scope) : ArmId.NameOf(scope);
            return $"{name} ({ArmId.NameOf(type)})";
        }

        string[] words = scope.Split('/');
        return words.Length > 2 ? $"{words[^1]} ({words[^2]})" : scope;
    }
}
