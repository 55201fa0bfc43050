using System.Collections.Concurrent;
using System.Linq;
using System.Runtime.CompilerServices;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Evaluation.Security;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation;

/// <summary>
/// A topology ready for questions. Subnets are compiled when first asked for, and kept by reference to the records
/// that they follow from: after a change only what it touched is compiled again. Safe for several threads.
/// </summary>
internal sealed class CompiledNetwork
{
    private static readonly ConditionalWeakTable<SimTopology, CompiledNetwork> s_networks = [];
    private static readonly ConditionalWeakTable<SimSubnet, CompiledSubnet> s_subnets = [];

    private readonly ConcurrentDictionary<string, CompiledSubnet?> _subnets = new(ArmId.Comparer);

    private CompiledNetwork(SimTopology topology)
    {
        Topology = topology;
        Tags = TagDirectory.Of(topology);
        Asgs = new(topology);
    }

    public SimTopology Topology { get; }

    public TagDirectory Tags { get; }

    public AsgMembers Asgs { get; }

    public static CompiledNetwork Of(SimTopology topology) => s_networks.GetValue(topology, static t => new(t));

    /// <summary>Null when the subnet, or the VNet that it is in, is not in the topology.</summary>
    public CompiledSubnet? Subnet(string id) => _subnets.GetOrAdd(id, Compile);

    /// <summary>The group as it works in the subnet; null when the topology does not have it.</summary>
    public CompiledSecurityGroup? SecurityGroup(string id, CompiledSubnet subnet) =>
        Topology.NetworkSecurityGroups.TryGet(id, out SimNetworkSecurityGroup? group)
            ? subnet.Compile(group, Asgs)
            : null;

    /// <summary>
    /// The interface or managed service that has a private address in a VNet; null when nothing does, or a private
    /// endpoint.
    /// </summary>
    public Node? NodeAt(SimVNet vnet, IPv4Address address)
    {
        foreach (SimSubnet subnet in Topology.Subnets.PartsOf(vnet.Id))
        {
            if (Topology.Addresses.OwnerOf(subnet.Id, address) is { } owner)
            {
                return Subnet(subnet.Id) is { } compiled ? NodeOf(owner, compiled) : null;
            }
        }

        return null;
    }

    /// <summary>An interface by its id; null when it, or its subnet, is not in the topology.</summary>
    public InterfaceNode? Interface(string vmId, string interfaceId)
    {
        if (!Topology.VMs.TryGet(vmId, out SimVM? vm))
        {
            return null;
        }

        SimNetworkInterface? nic = vm.NetworkInterfaces.FirstOrDefault(nic => ArmId.Same(nic.Id, interfaceId));
        return nic is not null && Subnet(nic.SubnetId) is { } subnet ? new(subnet, vm, nic) : null;
    }

    /// <summary>A managed service by its id; null when it, or its subnet, is not in the topology.</summary>
    public ServiceNode? Service(string id) =>
        Topology.ManagedServices.TryGet(id, out SimManagedService? service) && Subnet(service.SubnetId) is { } subnet
            ? new(subnet, service)
            : null;

    /// <summary>The interface that has a public address; null when nothing in the topology has it.</summary>
    public InterfaceNode? NodeAtPublic(IPv4Address address) =>
        Topology.NetworkInterfaces.Find(Topology.Addresses.PublicOwnerOf(address)) is { } nic
            ? Interface(nic.VMId, nic.Id)
            : null;

    private Node? NodeOf(string ownerId, CompiledSubnet subnet) =>
        Topology.NetworkInterfaces.TryGet(ownerId, out SimNetworkInterface? nic)
        && Topology.VMs.TryGet(nic.VMId, out SimVM? vm)
            ? new InterfaceNode(subnet, vm, nic)
            : Service(ownerId);

    private CompiledSubnet? Compile(string id)
    {
        if (!Topology.Subnets.TryGet(id, out SimSubnet? subnet)
            || !Topology.VNets.TryGet(subnet.VNetId, out SimVNet? vnet))
        {
            return null;
        }

        SubnetContext context = new(Topology, subnet, vnet);
        if (s_subnets.TryGetValue(subnet, out CompiledSubnet? known) && known.Context.HoldsTheSameRecordsAs(context))
        {
            return known;
        }

        CompiledSubnet compiled = new(context, Tags);
        s_subnets.AddOrUpdate(subnet, compiled);
        return compiled;
    }
}
