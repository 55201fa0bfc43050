using System.Collections.Frozen;
using System.Linq;
using System.Runtime.CompilerServices;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Policies;

/// <summary>What one policy lists, ready to be asked about many accounts. Safe for several threads.</summary>
internal sealed class PolicyListing
{
    private static readonly ConditionalWeakTable<SimServiceEndpointPolicy, PolicyListing> s_listings = [];

    private readonly FrozenSet<string> _scopes;

    private PolicyListing(SimServiceEndpointPolicy policy)
    {
        string[] entries = policy.Definitions.SelectMany(definition => definition.ServiceResource).ToArray();
        _scopes = entries
            .Where(entry => PolicyResourceForm.KindOf(entry) is not PolicyResourceKind.Alias)
            .ToFrozenSet(ArmId.Comparer);
        Doubt = policy.Unresolved
            .Concat(policy.Definitions.SelectMany(definition => definition.Unresolved))
            .Select(value => value.ToString())
            .FirstOrDefault() ?? _scopes.FirstOrDefault(IsManagementGroup);
    }

    /// <summary>Whether it filters at all: aliases alone do not.</summary>
    public bool HasResources => _scopes.Count > 0;

    /// <summary>What it may list besides, as text: a value that could not be read, a group of subscriptions.</summary>
    public string? Doubt { get; }

    public static PolicyListing Of(SimServiceEndpointPolicy policy) =>
        s_listings.GetValue(policy, static policy => new(policy));

    /// <summary>The entry that lists the account, the narrowest first; null when none does.</summary>
    public string? EntryFor(SimResource account)
    {
        string group = PolicyResourceForm.GroupId(account.SubscriptionId, account.ResourceGroupName);
        string subscription = PolicyResourceForm.SubscriptionId(account.SubscriptionId);
        return _scopes.Contains(account.Id) ? account.Id
            : _scopes.Contains(group) ? group
            : _scopes.Contains(subscription) ? subscription
            : null;
    }

    private static bool IsManagementGroup(string entry) =>
        PolicyResourceForm.KindOf(entry) == PolicyResourceKind.ManagementGroup;
}
