using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls.CosmosDb;

/// <summary>
/// Open until there is an IP or VNet rule; then only what rules list is admitted. The IP rule 0.0.0.0 lists every
/// datacentre of Azure.
/// Source: https://learn.microsoft.com/azure/cosmos-db/how-to-configure-firewall
/// </summary>
public sealed class CosmosDbFirewall : AllowListFirewall
{
    protected override bool IsClosed(SimFirewall firewall) =>
        firewall.NetworkRules.Any(rule => rule.Kind != NetworkRuleKind.ResourceInstance);

    protected override UnresolvedValue? UnreadSwitch(FirewallCase @case) =>
        IsClosed(@case.Firewall) ? null : UnreadFirewall.Rule(@case) ?? @case.Unread("isVirtualNetworkFilterEnabled");

    protected override FirewallRuling Open(FirewallCase @case) => FirewallRuling.Admit(
        @case.Caller.Addresses,
        RulesCloseTheAccount.Instance,
        $"{@case.Resource} admits everybody: it has no IP rules and no VNet rules.",
        "no rules");

    protected override bool AdmitsAllOfAzure(SimNetworkRule rule) => AllowAzureAdmitsEveryTenant.Instance.IsSaidBy(rule);
}
