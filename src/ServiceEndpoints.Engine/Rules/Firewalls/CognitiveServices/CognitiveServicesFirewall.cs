using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Firewalls.CognitiveServices;

/// <summary>
/// Open unless its default action is Deny; without rules Deny refuses everybody. VNet rules need a custom subdomain.
/// Source: https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks
/// </summary>
public sealed class CognitiveServicesFirewall : AllowListFirewall
{
    protected override bool IsClosed(SimFirewall firewall) => firewall.DefaultAction == RuleAction.Deny;

    protected override Obstacle? ObstacleToVNetRules(FirewallCase @case) =>
        VNetRulesNeedACustomSubdomain.Instance.AppliesTo(@case.Resource)
            ? new(
                Reason.SkuNotSupported,
                VNetRulesNeedACustomSubdomain.Instance,
                $"{@case.Resource} has no custom subdomain, without which its VNet rules match nothing.")
            : null;
}
