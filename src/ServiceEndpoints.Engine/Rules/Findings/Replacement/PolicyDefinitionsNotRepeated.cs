using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings.Replacement;

public sealed class PolicyDefinitionsNotRepeated : PartReplacementRule
{
    public static readonly PolicyDefinitionsNotRepeated Instance = new();

    private PolicyDefinitionsNotRepeated()
        : base(
            "SE1679",
            "A service endpoint policy is written without definitions that it has",
            "The definitions of a service endpoint policy in a template are its whole list. Those that are not on it "
            + "go, and the accounts that only they list are denied to the subnets of the policy.",
            "Write {names} into {whole} in the template, or leave the policy out of it.")
    {
    }

    private protected override IEnumerable<SimFinding> Look(Redeployment redeployment) => redeployment
        .Replaced(redeployment.Deployed.ServiceEndpointPolicies, redeployment.Planned.ServiceEndpointPolicies)
        .SelectMany(pair => Lost(
            redeployment,
            pair.After,
            ArmTypes.ServiceEndpointPolicyDefinitions,
            pair.Before.Definitions,
            pair.After.Definitions));
}
