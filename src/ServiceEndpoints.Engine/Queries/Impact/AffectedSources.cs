using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>
/// Everything whose traffic may leave from a subnet: what is in it, the subnet itself, and the same of the subnets whose
/// route tables lead to an appliance in it.
/// </summary>
internal static class AffectedSources
{
    public static IReadOnlyList<FlowSource> Of(SimTopology topology, string subnetId)
    {
        HashSet<string> found = new(ArmId.Comparer) { subnetId };
        Queue<string> open = new([subnetId]);
        List<FlowSource> sources = [];
        while (open.TryDequeue(out string? id))
        {
            SimNetworkInterface[] interfaces = [.. InterfacesIn(topology, id)];
            sources.Add(new FlowSource.Subnet(id));
            sources.AddRange(interfaces.Select(nic => new FlowSource.Interface(nic.VMId, nic.Id)));
            foreach (string upstream in LedTo(topology, Forwarders(topology, interfaces)).Where(found.Add))
            {
                open.Enqueue(upstream);
            }
        }

        return sources;
    }

    private static IEnumerable<SimNetworkInterface> InterfacesIn(SimTopology topology, string subnetId) =>
        topology.Addresses.OwnersIn(subnetId)
            .Select(topology.NetworkInterfaces.Find)
            .OfType<SimNetworkInterface>()
            .OrderBy(nic => nic.Id, ArmId.Comparer);

    /// <summary>The addresses at which machines with an interface in the subnet take traffic in to forward it.</summary>
    private static HashSet<IPv4Address> Forwarders(SimTopology topology, IEnumerable<SimNetworkInterface> interfaces) =>
        interfaces
            .Where(nic => nic.EnableIPForwarding)
            .Select(nic => topology.VMs.Find(nic.VMId))
            .OfType<SimVM>()
            .SelectMany(vm => vm.NetworkInterfaces)
            .Where(nic => nic.EnableIPForwarding)
            .Select(nic => nic.PrivateIPAddress)
            .ToHashSet();

    private static IEnumerable<string> LedTo(SimTopology topology, HashSet<IPv4Address> forwarders)
    {
        HashSet<string> tables = topology.RouteTables
            .Where(table => table.Routes.Any(route =>
                route.NextHopIPAddress is { } address && forwarders.Contains(address)))
            .Select(table => table.Id)
            .ToHashSet(ArmId.Comparer);
        return tables.Count == 0
            ? []
            : topology.Subnets
                .Where(subnet => subnet.RouteTableId is { } id && tables.Contains(id))
                .Select(subnet => subnet.Id);
    }
}
