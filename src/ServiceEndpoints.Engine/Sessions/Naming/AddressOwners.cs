using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>Finds the machines and networks that an address belongs to. Private ones may belong to several.</summary>
internal static class AddressOwners
{
    public static IReadOnlyList<SimEntity> Of(SimTopology topology, IPv4Address address)
    {
        if (topology.Addresses.PublicOwnerOf(address) is { } id && ById(topology, id) is { } owner)
        {
            return [owner];
        }

        SimNetworkInterface[] machines = topology.Subnets
            .Where(subnet => subnet.AddressPrefix.Any(prefix => prefix.Contains(address)))
            .Select(subnet => topology.NetworkInterfaces.Find(topology.Addresses.OwnerOf(subnet.Id, address)))
            .OfType<SimNetworkInterface>()
            .ToArray();
        return machines.Length > 0 ? machines : Networks(topology, address);
    }

    private static SimEntity? ById(SimTopology topology, string id) =>
        topology.NetworkInterfaces.Find(id) ?? (SimEntity?)topology.OnPremisesNetworks.Find(id);

    private static SimOnPremisesNetwork[] Networks(SimTopology topology, IPv4Address address) =>
        topology.OnPremisesNetworks
            .Where(network => network.AddressPrefix.Any(prefix => prefix.Contains(address)))
            .ToArray();
}
