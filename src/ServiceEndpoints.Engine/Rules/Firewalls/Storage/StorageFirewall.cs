using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Rules.Firewalls.Storage;

/// <summary>
/// Open unless its default action is Deny; then VNet rules, IP rules and exceptions admit.
/// Source: https://learn.microsoft.com/azure/storage/common/storage-network-security
/// </summary>
public sealed class StorageFirewall : AllowListFirewall
{
    protected override bool IsClosed(SimFirewall firewall) => firewall.DefaultAction == RuleAction.Deny;

    protected override FirewallRuling Open(FirewallCase @case) =>
        @case.Resource.DeploymentModel == DeploymentModel.Classic
            ? FirewallRuling.Admit(
                @case.Caller.Addresses,
                ClassicAccountRule.Instance,
                $"{@case.Resource} admits everybody: a classic account has no firewall.",
                "classic account")
            : base.Open(@case);

    /// <summary>Which account is of the client's region is not known where its own is not.</summary>
    protected override FirewallRuling AdmitAddresses(FirewallCase @case, AddressSet listed, SimNetworkRule match) =>
        @case.Caller.Region is not null && @case.Unread("location") is { } unread
            ? Unread(listed, unread)
            : base.AdmitAddresses(@case, listed, match);

    protected override Rule? RuleThatDisablesIPRules(FirewallCase @case) =>
        IPRulesNeverMatchSameRegionClients.Instance.AppliesTo(@case.Resource, @case.Caller.Region)
            ? IPRulesNeverMatchSameRegionClients.Instance
            : null;
}
