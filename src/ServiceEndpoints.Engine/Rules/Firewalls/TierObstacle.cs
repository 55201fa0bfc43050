using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>A tier that takes no VNet rules does not match those that a file gives it either.</summary>
internal static class TierObstacle
{
    /// <summary>What of the tier could not be read; null where it was, or does not matter.</summary>
    public static UnresolvedValue? Unread(SimResource resource) =>
        FirewallCatalogue.Of(resource.Type).TiersWithoutVNetRules.Count > 0 ? resource.Unread("sku") : null;

    /// <summary>Null when the tier has VNet rules, or is not known.</summary>
    public static Obstacle? Of(SimResource resource) => VNetRuleSkuRule.Judge(resource) is { } refusal
        ? new(Reason.SkuNotSupported, VNetRuleSkuRule.Instance, refusal.Message)
        : null;
}
