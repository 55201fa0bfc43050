using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class RuleNotInPlace : FindingRule
{
    public static readonly RuleNotInPlace Instance = new();

    private RuleNotInPlace()
        : base(
            "SE1603",
            Severity.Warning,
            "A VNet rule is not in place",
            "A VNet rule that is being set up, being taken away, or that failed admits nobody.",
            "Wait for it; when its state does not change, remove it with Remove-SimNetworkRule {resource} "
            + "-Subnet {subnet} and add it again.",
            "https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey) => survey.VNetRules()
        .Where(use => use.Rule.State is not (
            NetworkRuleState.Succeeded or NetworkRuleState.Ready or NetworkRuleState.NetworkSourceDeleted))
        .Select(use => Found(
            use.Resource,
            $"The rule of {use.Resource} for {use.Rule} is in state {use.Rule.State} and matches nothing.",
            ("resource", use.Resource),
            ("subnet", use.Rule)));
}
