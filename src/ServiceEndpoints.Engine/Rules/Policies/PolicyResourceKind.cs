using System;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Policies;

/// <summary>What an entry of a policy definition stands for.</summary>
internal enum PolicyResourceKind
{
    /// <summary>Nothing that a definition can list.</summary>
    None,
    Subscription,
    ResourceGroup,
    StorageAccount,

    /// <summary>All subscriptions of a group, which the topology does not tell.</summary>
    ManagementGroup,
    Alias,
}

/// <summary>
/// Tells the entries of policy definitions apart by their form.
/// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview
/// </summary>
internal static class PolicyResourceForm
{
    private const string StorageAccounts = "Microsoft.Storage/storageAccounts";
    private const string ManagementGroups = "/providers/Microsoft.Management/managementGroups/";

    public static PolicyResourceKind KindOf(string text)
    {
        if (PolicyAliases.IsAlias(text))
        {
            return PolicyResourceKind.Alias;
        }

        if (text.StartsWith(ManagementGroups, StringComparison.OrdinalIgnoreCase))
        {
            return PolicyResourceKind.ManagementGroup;
        }

        string subscription = ArmId.SubscriptionOf(text);
        string group = ArmId.ResourceGroupOf(text);
        return (subscription, group) switch
        {
            ("", _) => PolicyResourceKind.None,
            _ when ArmId.Same(text, SubscriptionId(subscription)) => PolicyResourceKind.Subscription,
            (_, "") => PolicyResourceKind.None,
            _ when ArmId.Same(text, GroupId(subscription, group)) => PolicyResourceKind.ResourceGroup,
            _ when ArmId.Same(text, ArmId.Compose(subscription, group, StorageAccounts, ArmId.NameOf(text)))
                && ArmId.NameOf(text).Length > 0 => PolicyResourceKind.StorageAccount,
            _ => PolicyResourceKind.None,
        };
    }

    public static string SubscriptionId(string subscription) => $"/subscriptions/{subscription}";

    public static string GroupId(string subscription, string group) =>
        $"/subscriptions/{subscription}/resourceGroups/{group}";
}
