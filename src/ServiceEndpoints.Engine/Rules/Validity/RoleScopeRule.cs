using System;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Where a role can be given.</summary>
public sealed class RoleScopeRule : Rule
{
    public static readonly RoleScopeRule Instance = new();

    private RoleScopeRule()
        : base(
            "SE1594",
            "A scope is a subscription, a resource group or a resource",
            "A role is given at everything, at a subscription, at a resource group, at a resource or at a part of one, "
            + "by its Resource Manager id.",
            "https://learn.microsoft.com/azure/role-based-access-control/scope-overview")
    {
    }

    public static Refusal? Judge(string scope) => IsScope(scope)
        ? null
        : new(
            ErrorId.ScopeInvalid,
            $"'{scope}' is no scope. A scope is /, /subscriptions/<id>, "
            + "/subscriptions/<id>/resourceGroups/<name>, or the id of a resource or a part of one; management groups "
            + "are not modelled.",
            scope);

    private static bool IsScope(string scope)
    {
        if (scope == RoleScope.Root)
        {
            return true;
        }

        string[] words = scope.Split('/');
        return words[0].Length == 0
            && words.Skip(1).All(word => !string.IsNullOrWhiteSpace(word) && !word.Any(char.IsControl))
            && Is(words, 1, "subscriptions")
            && words.Length switch
            {
                3 => true,
                5 => Is(words, 3, "resourceGroups"),
                // Below a resource group lie a provider, then types and names in pairs.
                >= 9 => Is(words, 3, "resourceGroups") && Is(words, 5, "providers") && words.Length % 2 == 1,
                _ => false,
            };
    }

    private static bool Is(string[] words, int index, string word) =>
        words.Length > index && words[index].Equals(word, StringComparison.OrdinalIgnoreCase);
}
