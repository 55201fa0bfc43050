using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings.Replacement;

public sealed class SecurityRulesNotRepeated : PartReplacementRule
{
    public static readonly SecurityRulesNotRepeated Instance = new();

    private SecurityRulesNotRepeated()
        : base(
            "SE1677",
            "A network security group is written without rules that it has",
            "The rules of a network security group in a template are its whole list. Those that are not on it go, "
            + "also where there is no list at all.",
            "Write {names} into {whole} in the template, or leave the group out of it.")
    {
    }

    private protected override IEnumerable<SimFinding> Look(Redeployment redeployment) => redeployment
        .Replaced(redeployment.Deployed.NetworkSecurityGroups, redeployment.Planned.NetworkSecurityGroups)
        .SelectMany(pair => Lost(
            redeployment,
            pair.After,
            ArmTypes.SecurityRules,
            pair.Before.SecurityRules,
            pair.After.SecurityRules));
}
