using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Findings.Replacement;

public sealed class RouteTableNotRepeated : SubnetReplacementRule
{
    public static readonly RouteTableNotRepeated Instance = new();

    private RouteTableNotRepeated()
        : base(
            "SE1673",
            "routeTable",
            "A subnet is written without its route table",
            "A subnet that a template writes without a route table has none afterwards. Its traffic takes the system "
            + "routes: past appliances, and past whatever kept it from the internet.",
            "Name {names} as the routeTable of {subnet} in the template.")
    {
    }

    private protected override IEnumerable<string> Lost(SimSubnet before, SimSubnet after) =>
        Detached(before.RouteTableId, after.RouteTableId);

    private protected override string Consequence(
        Redeployment redeployment, SimSubnet before, SimSubnet after, IReadOnlyCollection<string> lost) =>
        "It is detached, and the traffic of the subnet takes the system routes.";
}
