using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>Finds the machines, services and networks that an address belongs to. Private ones may belong to several.</summary>
internal static class AddressOwners
{
    public static IReadOnlyList<SimEntity> Of(SimTopology topology, IPv4Address address)
    {
        if (topology.Addresses.PublicOwnerOf(address) is { } id && ById(topology, id) is { } owner)
        {
            return [owner];
        }

        SimEntity[] inside = topology.Subnets
            .Where(subnet => subnet.AddressPrefix.Any(prefix => prefix.Contains(address)))
            .Select(subnet => topology.Addresses.OwnerOf(subnet.Id, address))
            .OfType<string>()
            .Select(id => InSubnet(topology, id))
            .OfType<SimEntity>()
            .ToArray();
        return inside.Length > 0 ? inside : Networks(topology, address);
    }

    private static SimEntity? ById(SimTopology topology, string id) =>
        InSubnet(topology, id) ?? topology.OnPremisesNetworks.Find(id);

    private static SimEntity? InSubnet(SimTopology topology, string id) =>
        topology.NetworkInterfaces.Find(id) ?? (SimEntity?)topology.ManagedServices.Find(id);

    private static SimOnPremisesNetwork[] Networks(SimTopology topology, IPv4Address address) =>
        topology.OnPremisesNetworks
            .Where(network => network.AddressPrefix.Any(prefix => prefix.Contains(address)))
            .ToArray();
}
