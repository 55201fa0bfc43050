using System;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls.WebApp;

/// <summary>Which of a caller's addresses an access restriction matches.</summary>
internal sealed class RestrictionMatch(FirewallCase @case, bool takesVNetRules)
{
    private const string AnyVnets = "AnyVnets";

    // What Azure lists where no restriction has been made, and what stands for the unmatched action.
    private const string Any = "Any";

    private readonly bool _isVNet = @case.Caller.Kind == CallerKind.VNet;

    /// <summary>Null when it is not known, because the rule names a service tag that is not.</summary>
    public AddressSet? Of(SimNetworkRule rule, AddressSet addresses) => rule switch
    {
        { Kind: NetworkRuleKind.VirtualNetwork } => NamesIdentity(rule) ? addresses : AddressSet.Empty,
        _ when ArmId.Same(rule.Value, Any) => addresses,
        _ when ArmId.Same(rule.Value, AnyVnets) => _isVNet && takesVNetRules ? addresses : AddressSet.Empty,
        { Range: { } range } => IsCompared ? addresses.Intersect(AddressSet.From(range)) : AddressSet.Empty,
        _ when rule.Value.Contains(':', StringComparison.Ordinal) => AddressSet.Empty,
        _ => OfTag(rule.Value, addresses),
    };

    /// <summary>Whether it matches anybody at all.</summary>
    public bool IsPossible(SimNetworkRule rule) =>
        (rule.Kind != NetworkRuleKind.VirtualNetwork && !ArmId.Same(rule.Value, AnyVnets))
        || (takesVNetRules && @case.StaysInTenant(rule));

    public static bool IsTag(SimNetworkRule rule) =>
        rule is { Kind: NetworkRuleKind.IPRange, Range: null }
        && !ArmId.Same(rule.Value, Any)
        && !ArmId.Same(rule.Value, AnyVnets)
        && !rule.Value.Contains(':', StringComparison.Ordinal);

    public static Rule RuleOf(SimNetworkRule rule) =>
        ArmId.Same(rule.Value, AnyVnets) ? AnyVnetsMatchesAnyEndpoint.Instance
        : IsTag(rule) ? TagsInRestrictionsStandForAddresses.Instance
        : RestrictionsGoInOrder.Instance;

    /// <summary>Over an endpoint comes a private address, which only an environment compares.</summary>
    private bool IsCompared => !_isVNet || EnvironmentsIgnoreEndpointRules.Instance.AppliesTo(@case.Resource);

    private bool NamesIdentity(SimNetworkRule rule) =>
        _isVNet && takesVNetRules
        && ArmId.Same(rule.Value, @case.Caller.Subnet?.Id)
        && RulesMustBeReady.Instance.IsReady(rule)
        && @case.StaysInTenant(rule);

    private AddressSet? OfTag(string name, AddressSet addresses)
    {
        if (_isVNet)
        {
            return AddressSet.Empty;
        }

        ServiceTagSet tags = @case.Topology.ServiceTags ?? BuiltInServiceTags.Instance;
        return tags.TryGet(name, out SimServiceTag? tag) ? addresses.Intersect(tag.Addresses) : null;
    }
}
