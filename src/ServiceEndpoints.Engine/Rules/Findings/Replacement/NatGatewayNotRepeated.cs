using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Findings.Replacement;

public sealed class NatGatewayNotRepeated : SubnetReplacementRule
{
    public static readonly NatGatewayNotRepeated Instance = new();

    private NatGatewayNotRepeated()
        : base(
            "SE1674",
            "natGateway",
            "A subnet is written without its NAT gateway",
            "A subnet that a template writes without a NAT gateway has none afterwards. What leaves for the internet "
            + "then has another source address or no way out, and IP rules for the addresses of the gateway match "
            + "nothing.",
            "Name {names} as the natGateway of {subnet} in the template.")
    {
    }

    private protected override IEnumerable<string> Lost(SimSubnet before, SimSubnet after) =>
        Detached(before.NatGatewayId, after.NatGatewayId);

    private protected override string Consequence(
        Redeployment redeployment, SimSubnet before, SimSubnet after, IReadOnlyCollection<string> lost) =>
        "It is detached, and what leaves for the internet no longer has its addresses.";
}
