using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>Finds what stands on the way to a service only as long as there is no endpoint.</summary>
internal static class Bypasses
{
    /// <param name="without">The network without the endpoint.</param>
    /// <param name="with">The network with it.</param>
    /// <param name="endpoint">Of the subnet.</param>
    public static ValueList<SimBypassedHop> Of(CompiledNetwork without, CompiledNetwork with, SimServiceEndpoint endpoint)
    {
        CompiledSubnet direct = with.Subnet(endpoint.SubnetId)!;
        CompiledSubnet around = without.Subnet(endpoint.SubnetId)!;
        AddressSet addresses = EndpointAddresses.Of(direct, endpoint);
        return around.Winners.Partition(addresses, out _)
            .Where(part => part.Value.NextHopType is NextHopType.VirtualAppliance or NextHopType.VirtualNetworkGateway)
            .Where(part => direct.Winners.Partition(part.Addresses, out _).Any(other => other.Value.IsEndpoint))
            .Select(part => Row(without, around, part.Value))
            .Distinct()
            .ToValueList();
    }

    private static SimBypassedHop Row(CompiledNetwork network, CompiledSubnet subnet, CompiledRoute route) => new(
        route.Gateway?.Name ?? Appliance(network, subnet, route)?.Name ?? "",
        route.NextHopType,
        route.NextHopAddress,
        route.Label);

    private static Node? Appliance(CompiledNetwork network, CompiledSubnet subnet, CompiledRoute route)
    {
        if (route.NextHopAddress is not { } address)
        {
            return null;
        }

        IEnumerable<SimVNet> near = subnet.Context.Peers.Select(peer => peer.VNet).Prepend(subnet.VNet);
        return near.Select(vnet => network.NodeAt(vnet, address)).FirstOrDefault(node => node is not null);
    }
}
