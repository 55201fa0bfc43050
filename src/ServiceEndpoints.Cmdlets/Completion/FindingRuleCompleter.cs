using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the rules that look at a topology.</summary>
public sealed class FindingRuleCompleter : VocabularyCompleter
{
    private protected override IEnumerable<Term> Terms(SimTopology topology) =>
        FindingRules.All.Select(rule => new Term(rule.Id, $"{rule.Severity}: {rule.Title}"));
}
