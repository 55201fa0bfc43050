using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class LimitNear : FindingRule
{
    public static readonly LimitNear Instance = new();

    private LimitNear()
        : base(
            "SE1660",
            Severity.Warning,
            "A limit is near",
            "At least four fifths of a limit are used.",
            "Plan for another {scope}, or ask Azure to raise the limit where it can be raised.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits")
    {
    }

    private const int Share = 80;

    private const int Whole = 100;

    /// <summary>A limit of one is reached by having the thing at all, which is no news.</summary>
    public override IEnumerable<SimFinding> Look(Survey survey) => LimitUsage.Of(survey)
        .Where(usage => usage.Limit > 1 && usage.Count <= usage.Limit)
        .Where(usage => (long)usage.Count * Whole >= (long)usage.Limit * Share)
        .Select(usage => Found(
            usage.Target,
            usage.TargetId,
            $"{usage} (limit {usage.Name}).",
            ("scope", usage.Scope)) with
        {
            Source = usage.Source,
        });
}
