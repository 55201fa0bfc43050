using System.Collections.Generic;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings.Replacement;

/// <summary>
/// Something that a deployment takes away because it does not repeat it. There is nothing to find where it is not told
/// what is deployed.
/// </summary>
public abstract class ReplacementRule : FindingRule
{
    /// <summary>
    /// Says of a resource that is deployed again that what is left out is not left as it is.
    /// </summary>
    private protected const string DeploymentModes =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-modes";

    private protected ReplacementRule(
        string id, Severity severity, string title, string statement, string recommendation, string source)
        : base(id, severity, title, statement, recommendation, source)
    {
    }

    public sealed override IEnumerable<SimFinding> Look(Survey survey) =>
        survey.Deployed is { } deployed ? Look(new Redeployment(survey, deployed)) : [];

    private protected abstract IEnumerable<SimFinding> Look(Redeployment redeployment);

    private protected static string Plural(int count, string one, string many) => count == 1 ? one : many;
}
