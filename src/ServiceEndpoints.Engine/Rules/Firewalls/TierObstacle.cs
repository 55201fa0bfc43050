using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>A tier that takes no VNet rules does not match those that a file gives it either.</summary>
internal static class TierObstacle
{
    /// <summary>Null when the tier has VNet rules, or is not known.</summary>
    public static Obstacle? Of(SimResource resource) => VNetRuleSkuRule.Judge(resource) is { } refusal
        ? new(Reason.SkuNotSupported, VNetRuleSkuRule.Instance, refusal.Message)
        : null;
}
