using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls.Storage;

/// <summary>
/// Open unless its default action is Deny; then VNet rules, IP rules and exceptions admit.
/// Source: https://learn.microsoft.com/azure/storage/common/storage-network-security
/// </summary>
public sealed class StorageFirewall : AllowListFirewall
{
    protected override bool IsClosed(SimFirewall firewall) => firewall.DefaultAction == RuleAction.Deny;

    protected override Rule? RuleThatDisablesIPRules(FirewallCase @case) =>
        IPRulesNeverMatchSameRegionClients.Instance.AppliesTo(@case.Resource, @case.Caller.Region)
            ? IPRulesNeverMatchSameRegionClients.Instance
            : null;
}
