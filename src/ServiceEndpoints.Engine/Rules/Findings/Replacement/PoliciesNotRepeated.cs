using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Findings.Replacement;

public sealed class PoliciesNotRepeated : SubnetReplacementRule
{
    public static readonly PoliciesNotRepeated Instance = new();

    private PoliciesNotRepeated()
        : base(
            "SE1675",
            "serviceEndpointPolicies",
            "A subnet is written without service endpoint policies that it has",
            "The service endpoint policies in a template are the whole list of the subnet. Without the last one, "
            + "traffic over the endpoint may go to any account; without one of several, what that one admitted is "
            + "denied.",
            "Add {names} to serviceEndpointPolicies of {subnet} in the template.")
    {
    }

    private protected override IEnumerable<string> Lost(SimSubnet before, SimSubnet after) =>
        before.ServiceEndpointPolicyIds
            .Where(id => !after.ServiceEndpointPolicyIds.Contains(id, ArmId.Comparer))
            .Select(ArmId.NameOf);

    private protected override string Consequence(
        Redeployment redeployment, SimSubnet before, SimSubnet after, IReadOnlyCollection<string> lost) =>
        after.ServiceEndpointPolicyIds.Count == 0
            ? "Traffic over the endpoint may then go to any account."
            : $"What {Plural(lost.Count, "it admits", "they admit")} is denied then, unless the others admit it.";
}
