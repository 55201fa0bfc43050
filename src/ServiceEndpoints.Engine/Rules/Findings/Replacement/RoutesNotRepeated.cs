using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings.Replacement;

/// <summary>Seen in https://github.com/Azure/arm-template-whatif/issues/404.</summary>
public sealed class RoutesNotRepeated : PartReplacementRule
{
    public static readonly RoutesNotRepeated Instance = new();

    private RoutesNotRepeated()
        : base(
            "SE1678",
            "A route table is written without routes that it has",
            "The routes of a table in a template are its whole list. Those that are not on it go, also where there is "
            + "no list at all, and the traffic takes other ways: past appliances, or to the internet.",
            "Write {names} into {whole} in the template, or leave the table out of it.")
    {
    }

    private protected override IEnumerable<SimFinding> Look(Redeployment redeployment) => redeployment
        .Replaced(redeployment.Deployed.RouteTables, redeployment.Planned.RouteTables)
        .SelectMany(pair => Lost(
            redeployment,
            pair.After,
            ArmTypes.Routes,
            pair.Before.Routes,
            pair.After.Routes));
}
