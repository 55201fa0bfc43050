using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>A service endpoint policy: ids of subscriptions, resource groups and accounts, and aliases.</summary>
internal sealed class Policy(string name)
{
    public string Name => name;

    public List<string> Listed { get; } = [];

    public List<string> Aliases { get; } = [];
}

/// <summary>What the policies of a subnet let over its Storage endpoint.</summary>
internal static class Policies
{
    /// <summary>Any policy makes the regional endpoint one for all regions.</summary>
    public static bool Widen(Sub sub, string endpoint) =>
        (sub.Policies.Count > 0 || sub.LacksPolicy) && endpoint == "Microsoft.Storage";

    /// <summary>Aliases alone filter nothing; a listed resource denies all others.</summary>
    public static bool Filter(Sub sub) => sub.Policies.Exists(policy => policy.Listed.Count > 0);

    public static bool Deny(Sub sub, Service account) => Filter(sub) && (account.Classic || !List(sub, account));

    /// <summary>A policy that is not here may filter, and may list the account or not.</summary>
    public static bool Doubt(Estate estate, Sub sub, Service? account) =>
        ((estate.Partial && sub.LacksPolicy) || sub.Lacks("serviceEndpointPolicies"))
        && (account is null || (account.Classic ? !Filter(sub) : !List(sub, account)));

    private static bool List(Sub sub, Service account) =>
        sub.Policies.SelectMany(policy => policy.Listed).Any(scope => Holds(scope, account));

    public static string Scope(string subscription, string? group = null, Service? account = null) =>
        $"/subscriptions/{subscription}"
        + (group is null ? "" : $"/resourceGroups/{group}")
        + (account is null ? "" : $"/providers/Microsoft.Storage/storageAccounts/{account.Name}");

    private static bool Holds(string scope, Service account) =>
        account.Type == ResourceType.StorageAccount
        && (scope == Scope(account.Subscription)
            || scope == Scope(account.Subscription, account.Group)
            || scope == Scope(account.Subscription, account.Group, account));
}
