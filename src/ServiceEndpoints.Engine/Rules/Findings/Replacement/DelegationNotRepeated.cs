using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Findings.Replacement;

public sealed class DelegationNotRepeated : SubnetReplacementRule
{
    public static readonly DelegationNotRepeated Instance = new();

    private DelegationNotRepeated()
        : base(
            "SE1676",
            "delegations",
            "A subnet is written without its delegation",
            "A subnet that a template writes without a delegation is no longer delegated. The service that it is "
            + "meant for cannot deploy into it then, and Azure refuses the change while the service is in it.",
            "Write the delegation to {names} into {subnet} in the template.")
    {
    }

    private protected override IEnumerable<string> Lost(SimSubnet before, SimSubnet after) =>
        before.Delegation is not null && after.Delegation is null ? [before.Delegation] : [];

    private protected override string Consequence(
        Redeployment redeployment, SimSubnet before, SimSubnet after, IReadOnlyCollection<string> lost) =>
        redeployment.Deployed.Addresses.OwnersIn(before.Id).Any()
            ? "Something is in the subnet: Azure refuses it if that is what the delegation is for."
            : "It is no longer delegated.";
}
