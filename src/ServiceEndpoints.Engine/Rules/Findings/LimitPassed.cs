using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class LimitPassed : FindingRule
{
    public static readonly LimitPassed Instance = new();

    private LimitPassed()
        : base(
            "SE1661",
            Severity.Error,
            "A limit is passed",
            "There is more of a thing than Azure takes. A topology can come to this by import only, as every "
            + "change beyond a limit is refused.",
            "Share it out over another {scope}; where Azure has raised the limit for you, say so with "
            + "Set-SimTopology -Limit @{ {limit} = <number> }.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey) => LimitUsage.Of(survey)
        .Where(usage => usage.Count > usage.Limit)
        .Select(usage => Found(
            usage.Target,
            usage.TargetId,
            $"{usage} (limit {usage.Name}).",
            ("scope", usage.Scope),
            ("limit", usage.Name)) with
        {
            Source = usage.Source,
        });
}
