using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class GatewaySubnetWithoutPropagation : FindingRule
{
    public static readonly GatewaySubnetWithoutPropagation Instance = new();

    private GatewaySubnetWithoutPropagation()
        : base(
            "SE1642",
            Severity.Error,
            "A gateway subnet takes no routes from gateways",
            "Route propagation must not be disabled on the gateway subnet: the gateway does not work without.",
            "Enable it with Set-SimRouteTable {table} -DisableBgpRoutePropagation:$false, or take the table "
            + "off the subnet.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey) => GatewaySubnets.Of(survey.Topology)
        .Where(place => place.Table.DisableBgpRoutePropagation)
        .Select(place => Found(
            place.Subnet,
            $"{place.Table} keeps the routes of gateways out of {place.Subnet}, and {place.Gateway} stops working.",
            ("table", place.Table)));
}
