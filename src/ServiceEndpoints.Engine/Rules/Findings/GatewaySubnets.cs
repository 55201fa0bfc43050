using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Findings;

/// <summary>The subnets of gateways that have a route table.</summary>
internal static class GatewaySubnets
{
    /// <summary>https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings#gwsub</summary>
    private const string Name = "GatewaySubnet";

    public static IEnumerable<GatewayPlace> Of(SimTopology topology)
    {
        foreach (SimGateway gateway in topology.Gateways)
        {
            SimSubnet? subnet = topology.Subnets.PartsOf(gateway.VNetId)
                .FirstOrDefault(part => part.Name.Equals(Name, StringComparison.OrdinalIgnoreCase));
            if (topology.RouteTables.Find(subnet?.RouteTableId) is { } table)
            {
                yield return new(gateway, subnet!, table);
            }
        }
    }
}

/// <summary>A gateway, the subnet it lies in, and the route table of that subnet.</summary>
internal sealed record GatewayPlace(SimGateway Gateway, SimSubnet Subnet, SimRouteTable Table);
