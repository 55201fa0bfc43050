using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>What Azure asks of each kind of part, in the order in which it is asked.</summary>
public static class AdmissionRules
{
    public static IReadOnlyList<AdmissionRule<SimNetworkSecurityGroup, SimSecurityRule>> SecurityRule { get; } =
    [
        SecurityRulePriorityRule.Instance,
        SecurityRuleAddressRule.Instance,
        SecurityRuleTagRule.Instance,
        SecurityRuleSideRule.Instance,
        SecurityRulePortRule.Instance,
        SecurityRulePriorityUniqueRule.Instance,
        SecurityRuleLimitRule.Instance,
        SecurityRuleAddressLimitRule.Instance,
        SecurityRuleGroupLimitRule.Instance,
        SecurityGroupNamesLimitRule.Instance,
    ];

    public static IReadOnlyList<AdmissionRule<SimResource, SimNetworkRule>> NetworkRule { get; } =
    [
        ClassicAccountRule.Instance,
        AccessRestrictionOptionsRule.Instance,
        ResourceInstanceSupportRule.Instance,
        DatabaseRuleKindRule.Instance,
        VNetRuleSkuRule.Instance,
        IPRuleSkuRule.Instance,
        CustomSubdomainRule.Instance,
        RulesNeedPublicAccessRule.Instance,
        VNetRuleModelRule.Instance,
        IgnoreMissingEndpointRule.Instance,
        VNetRuleTenantRule.Instance,
        ResourceInstanceTenantRule.Instance,
        VNetRuleRegionRule.Instance,
        VNetRuleEndpointRule.Instance,
        VNetRuleProvisionedRule.Instance,
        IPRuleAddressRule.Instance,
        IPRuleSizeRule.Instance,
        NetworkRuleUniqueRule.Instance,
        NetworkRuleLimitRule.Instance,
        SubscriptionRegionLimitRule.Instance,
    ];

    /// <summary>
    /// Those that hold of a rule as long as it stands. The others ask about what is around it when it is added, and may be
    /// otherwise later: an endpoint is disabled, a subnet deleted, a tier or the public access changed.
    /// </summary>
    public static IReadOnlyList<AdmissionRule<SimResource, SimNetworkRule>> StandingNetworkRule { get; } =
    [
        AccessRestrictionOptionsRule.Instance,
        ResourceInstanceSupportRule.Instance,
        DatabaseRuleKindRule.Instance,
        IPRuleAddressRule.Instance,
        IPRuleSizeRule.Instance,
        NetworkRuleUniqueRule.Instance,
        NetworkRuleLimitRule.Instance,
    ];

    public static IReadOnlyList<PolicyDefinitionRule> PolicyDefinition { get; } =
    [
        PolicyDefinitionServiceRule.Instance,
        PolicyDefinitionResourceRule.Instance,
        PolicyDefinitionDescriptionRule.Instance,
        PolicyDefinitionLimitRule.Instance,
    ];

    /// <summary>The first refusal, as Azure gives one; null for a part that Azure takes.</summary>
    public static Refusal? Judge<TWhole, TPart>(
        this IReadOnlyList<AdmissionRule<TWhole, TPart>> rules, SimTopology topology, TWhole whole, TPart part)
        where TWhole : SimEntity =>
        rules.Violations(topology, whole, part).FirstOrDefault()?.Refusal;

    /// <summary>Everything that is wrong with the part.</summary>
    public static IEnumerable<Violation> Violations<TWhole, TPart>(
        this IReadOnlyList<AdmissionRule<TWhole, TPart>> rules, SimTopology topology, TWhole whole, TPart part)
        where TWhole : SimEntity
    {
        foreach (AdmissionRule<TWhole, TPart> rule in rules)
        {
            if (rule.Judge(topology, whole, part) is { } refusal)
            {
                yield return new(rule, refusal);
            }
        }
    }
}
