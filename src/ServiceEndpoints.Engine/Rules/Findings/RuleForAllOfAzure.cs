using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class RuleForAllOfAzure : FindingRule
{
    public static readonly RuleForAllOfAzure Instance = new();

    private RuleForAllOfAzure()
        : base(
            "SE1609",
            Severity.Warning,
            "The rule 0.0.0.0 admits every tenant",
            "The IP rule 0.0.0.0, also shown as Allow Azure services, admits traffic from every address of "
            + "Azure, that of other customers included.",
            "Replace it by VNet rules for the subnets that need it: Add-SimNetworkRule {resource} -Subnet, "
            + "then Remove-SimNetworkRule {resource} -IPRange 0.0.0.0.",
            "https://learn.microsoft.com/azure/azure-sql/database/firewall-configure")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey) => survey.IPRules()
        .Where(use => FirewallCatalogue.Of(use.Resource.Type).TakesAllowAzure)
        .Where(use => use.Rule.Range is { IsSingle: true } range && range.First == default)
        .Select(use => Found(
            use.Resource,
            $"The IP rule 0.0.0.0 of {use.Resource} admits clients inside Azure of whatever tenant, not only yours.",
            ("resource", use.Resource)));
}
