using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Routing;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>In from an on-premises network, through the gateway subnet and its routes.</summary>
internal sealed class OnPremisesEntry<TTrace>(Walk<TTrace> walk)
    where TTrace : struct, ITrace
{
    /// <summary>https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings#gwsub</summary>
    private const string GatewaySubnetName = "GatewaySubnet";

    public void Enter(SimOnPremisesNetwork network, Flight flight)
    {
        SimGateway? gateway = walk.Network.Topology.Gateways
            .FirstOrDefault(gateway => ArmId.Same(gateway.OnPremisesNetworkId, network.Id) && IsUsedByGoal(gateway));
        if (gateway is null)
        {
            walk.Lose(flight, NoGateway(network));
            return;
        }

        if (GatewaySubnet(gateway) is { } subnet)
        {
            walk.Depart(AnyNode.In(subnet), flight);
            return;
        }

        if (AnySubnet(gateway) is { } direct)
        {
            CompiledRoute? route = direct.Routes.FirstOrDefault(route =>
                route.Origin == RouteOrigin.Default && route.Addresses.IsSupersetOf(flight.Traffic.Destination)
                && route.NextHopType is NextHopType.VnetLocal or NextHopType.VNetPeering);
            Node entry = AnyNode.In(direct);
            if (route is not null)
            {
                new LocalHop<TTrace>(walk).Deliver(entry, flight, route);
                return;
            }
        }

        walk.Lose(flight, NoGateway(network));
    }

    /// <summary>The goal's VNet has the gateway or borrows it from a peer.</summary>
    private bool IsUsedByGoal(SimGateway gateway)
    {
        SimTopology topology = walk.Network.Topology;
        IEnumerable<SimVNet> vnets = walk.Goal switch
        {
            Goal.Machine machine => [machine.Target.Subnet.VNet],
            Goal.Private endpoint =>
                topology.VNets.Find(ArmId.ParentOf(endpoint.Target.SubnetId)) is { } vnet ? [vnet] : [],
            Goal.Address address =>
                topology.VNets.Where(vnet => vnet.AddressPrefix.Any(range => range.Contains(address.Value))),
            _ => [],
        };
        return vnets.Any(vnet =>
            ReachableGateway.Of(topology, vnet).Any(own => ReferenceEquals(own.Gateway, gateway)));
    }

    private CompiledSubnet? GatewaySubnet(SimGateway gateway) => walk.Network.Topology.Subnets
        .PartsOf(gateway.VNetId)
        .Where(subnet => subnet.Name.Equals(GatewaySubnetName, StringComparison.OrdinalIgnoreCase))
        .Select(subnet => walk.Network.Subnet(subnet.Id))
        .FirstOrDefault();

    private CompiledSubnet? AnySubnet(SimGateway gateway) => walk.Network.Topology.Subnets
        .PartsOf(gateway.VNetId)
        .Select(subnet => walk.Network.Subnet(subnet.Id))
        .FirstOrDefault();

    private Finding NoGateway(SimOnPremisesNetwork network) => new(
        Stage.Routing,
        walk.IsPartial ? Reason.UnresolvedReference : Reason.NoRoute,
        GatewayRoutesNeedAGateway.Instance,
        network.Name,
        $"No gateway leads from {network} to {walk.Goal.Name}.")
    {
        IsUnknown = walk.IsPartial,
    };
}
