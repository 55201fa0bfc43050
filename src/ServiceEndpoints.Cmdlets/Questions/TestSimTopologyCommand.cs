using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Findings;
using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Commands;

/// <summary>Writes what the owner of a topology should know about it.</summary>
[Cmdlet(VerbsDiagnostic.Test, "SimTopology")]
[OutputType(typeof(SimFinding))]
public sealed class TestSimTopologyCommand : SimReadCommand
{
    /// <summary>Only these rules; without it, every rule looks.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(FindingRuleCompleter))]
    [SupportsWildcards]
    public string[] RuleId { get; set; } = [];

    /// <summary>Only rules of these severities.</summary>
    [Parameter(Position = 1)]
    public Severity[] Severity { get; set; } = [];

    /// <summary>
    /// What is deployed where the topology is about to be; with it, the rules look for what deploying it takes away.
    /// </summary>
    [Parameter]
    public TopologyReference? ReferenceTopology { get; set; }

    private readonly AnswerProgress _progress = new("Looking for findings");

    private protected override void End()
    {
        SimTopology? deployed = ReferenceTopology is null ? null : Given(ReferenceTopology);
        if (deployed is not null && ReferenceMatch.Doubt(Estate, deployed) is { } doubt)
        {
            WriteWarning(doubt);
        }

        WriteObject(TopologyCheck.Find(Estate, Rules(), Tell, deployed, Cancellation), enumerateCollection: true);
        _progress.Finish(this);
    }

    private IEnumerable<FindingRule> Rules() => Named(FindingRules.All, RuleId, rule => [rule.Id], FindingRules.Missing)
        .Distinct()
        .Where(rule => Severity.Length == 0 || Severity.Contains(rule.Severity))
        .ToArray();

    private void Tell(FindingRule rule) => _progress.Tell(this, $"{rule.Id}: {rule.Title}");
}
