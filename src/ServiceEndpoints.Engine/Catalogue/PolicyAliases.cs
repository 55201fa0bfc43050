using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace ServiceEndpoints.Catalogue;

/// <summary>
/// The aliases of policy definitions. One without a word stands for all of them.
/// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview
/// </summary>
public static class PolicyAliases
{
    public const string Everything = "/services/Azure";

    public const string ManagedInstance = "ManagedInstance";

    private static readonly FrozenDictionary<string, PolicyAlias> s_byText = PolicyAliasTable.Rows
        .ToFrozenDictionary(alias => alias.ToString(), StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<PolicyAlias> All => PolicyAliasTable.Rows;

    /// <summary>Whether the text has the form of an alias, of whatever word.</summary>
    public static bool IsAlias(string text) =>
        text.Equals(Everything, StringComparison.OrdinalIgnoreCase)
        || (text.StartsWith(Everything + "/", StringComparison.OrdinalIgnoreCase)
            && text.Length > Everything.Length + 1
            && text.IndexOf('/', Everything.Length + 1) < 0);

    /// <summary>Whether a page lists the alias.</summary>
    public static bool IsKnown(string text) =>
        text.Equals(Everything, StringComparison.OrdinalIgnoreCase) || s_byText.ContainsKey(text);

    /// <summary>Whether an alias covers the storage of the service with that word.</summary>
    public static bool Covers(string text, string word) =>
        text.Equals(Everything, StringComparison.OrdinalIgnoreCase)
        || text.Equals($"{Everything}/{word}", StringComparison.OrdinalIgnoreCase);
}
