using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls.Messaging;

/// <summary>
/// Open unless its default action is Deny and there is at least one rule.
/// Source: https://learn.microsoft.com/azure/event-hubs/event-hubs-service-endpoints
/// </summary>
public abstract class MessagingFirewall : AllowListFirewall
{
    protected sealed override bool IsClosed(SimFirewall firewall) =>
        firewall.DefaultAction == RuleAction.Deny && !NamespacesWithoutRulesAreOpen.Instance.AppliesTo(firewall);

    protected sealed override UnresolvedValue? UnreadSwitch(FirewallCase @case) => @case.Unread("defaultAction")
        ?? (NamespacesWithoutRulesAreOpen.Instance.AppliesTo(@case.Firewall) ? UnreadFirewall.Rule(@case) : null);

    protected sealed override UnresolvedValue? UnreadObstacle(FirewallCase @case) =>
        TierObstacle.Unread(@case.Resource);

    protected sealed override FirewallRuling Open(FirewallCase @case) =>
        NamespacesWithoutRulesAreOpen.Instance.AppliesTo(@case.Firewall)
            ? FirewallRuling.Admit(
                @case.Caller.Addresses,
                NamespacesWithoutRulesAreOpen.Instance,
                $"{@case.Resource} admits everybody: its default action is Deny, and it has no rule that would enforce it.",
                "no rules")
            : base.Open(@case);

    protected sealed override Obstacle? ObstacleToVNetRules(FirewallCase @case) => TierObstacle.Of(@case.Resource);
}
