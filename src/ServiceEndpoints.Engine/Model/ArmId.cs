using System;
using System.Linq;

namespace ServiceEndpoints.Model;

/// <summary>
/// Composes and takes apart Azure Resource Manager ids, which are compared without regard to case.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#resourceid
/// </summary>
public static class ArmId
{
    private const string Providers = "/providers/";

    /// <summary>How ids compare: case does not matter.</summary>
    public static StringComparer Comparer { get; } = new ArmIdComparer();

    public static string Compose(string subscriptionId, string resourceGroupName, string armType, string name) =>
        $"/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{armType}/{name}";

    /// <summary>The id of a part, such as a subnet of a VNet: <c>parent/subnets/name</c>.</summary>
    public static string Child(string parentId, string collection, string name) => $"{parentId}/{collection}/{name}";

    public static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text has the form of an id: it starts with <c>/subscriptions/</c>.</summary>
    public static bool LooksLikeId(string text) =>
        text.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The last segment.</summary>
    public static string NameOf(string id) => id[(id.LastIndexOf('/') + 1)..];

    /// <summary>The id of the thing that a part belongs to: the id without its last two segments.</summary>
    public static string ParentOf(string id)
    {
        int name = id.LastIndexOf('/');
        int collection = name > 0 ? id.LastIndexOf('/', name - 1) : -1;
        return collection > 0 ? id[..collection] : "";
    }

    public static string SubscriptionOf(string id) => SegmentAfter(id, "/subscriptions/");

    public static string ResourceGroupOf(string id) => SegmentAfter(id, "/resourceGroups/");

    /// <summary>
    /// The type of what the id names, such as <c>Microsoft.Network/virtualNetworks/subnets</c>; empty for an id
    /// without a resource provider.
    /// </summary>
    public static string TypeOf(string id)
    {
        int start = id.LastIndexOf(Providers, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return "";
        }

        // Types and names take turns after the provider.
        string[] words = id[(start + Providers.Length)..].Split('/');
        return string.Join('/', words.Where((_, index) => index == 0 || index % 2 == 1));
    }

    /// <summary>The id of a subscription.</summary>
    public static string Subscription(string subscriptionId) => $"/subscriptions/{subscriptionId}";

    public static string ResourceGroup(string subscriptionId, string resourceGroupName) =>
        $"/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}";

    /// <summary>The id of something else in the resource group of a thing.</summary>
    public static string Beside(string id, string armType, string name) =>
        Compose(SubscriptionOf(id), ResourceGroupOf(id), armType, name);

    /// <summary>The two last names, <c>vnet/subnet</c>, by which people call a part.</summary>
    public static string PathOf(string childId) => $"{NameOf(ParentOf(childId))}/{NameOf(childId)}";

    private static string SegmentAfter(string id, string marker)
    {
        int start = id.IndexOf(marker, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return "";
        }

        start += marker.Length;
        int end = id.IndexOf('/', start);
        return end < 0 ? id[start..] : id[start..end];
    }
}
