using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class GatewaySubnetWithDefaultRoute : FindingRule
{
    public static readonly GatewaySubnetWithDefaultRoute Instance = new();

    private GatewaySubnetWithDefaultRoute()
        : base(
            "SE1641",
            Severity.Error,
            "A gateway subnet has a default route of its own",
            "A route table with 0.0.0.0/0 on the subnet of a VPN gateway is not supported: the gateway loses "
            + "its way to Azure's management.",
            "Take the table off with Set-SimSubnet {subnet} -RouteTable $null, or remove the route.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey) => GatewaySubnets.Of(survey.Topology)
        .Where(place => place.Gateway.Type == GatewayType.Vpn)
        .SelectMany(place => place.Table.Routes
            .Where(route => route.Prefix == AddressPrefix.All)
            .Select(route => Found(
                place.Subnet,
                $"The route {route.Name} of {place.Table} sends what leaves {place.Subnet} to {route.NextHopType}, and "
                + $"{place.Gateway} stops working.",
                ("subnet", place.Subnet))));
}
