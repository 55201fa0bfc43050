using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Findings;

/// <summary>Looks for everything in a topology that its owner should know.</summary>
public static class TopologyCheck
{
    /// <summary>
    /// What the rules find, the severest first; equally severe findings in the order of their rules, then of their
    /// targets.
    /// </summary>
    /// <param name="rules">Some of <see cref="FindingRules.All"/>.</param>
    /// <param name="told">Is told each rule before it looks; null for nobody.</param>
    /// <param name="deployed">
    /// What is deployed where the topology is about to be, for the rules about what that takes away; null for them to
    /// find nothing.
    /// </param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ValueList<SimFinding> Find(
        SimTopology topology,
        IEnumerable<FindingRule> rules,
        Action<FindingRule>? told = null,
        SimTopology? deployed = null,
        CancellationToken cancellation = default)
    {
        Survey? present = deployed is null ? null : new(deployed, new PathFacts(deployed));
        Survey survey = new(topology, new PathFacts(topology), present);
        List<SimFinding> findings = [];
        foreach (FindingRule rule in rules)
        {
            cancellation.ThrowIfCancellationRequested();
            told?.Invoke(rule);
            findings.AddRange(Watched(rule.Look(survey), cancellation));
        }

        return findings
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.RuleId, StringComparer.Ordinal)
            .ThenBy(finding => finding.TargetId, ArmId.Comparer)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal)
            .Distinct()
            .ToValueList();
    }

    private static IEnumerable<SimFinding> Watched(IEnumerable<SimFinding> findings, CancellationToken cancellation)
    {
        foreach (SimFinding finding in findings)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return finding;
        }
    }
}
