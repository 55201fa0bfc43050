using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Security;

/// <summary>
/// Which addresses are in which application security group. Built for one topology, when a rule first asks: members
/// change with every machine, so nothing that depends on them outlives the topology.
/// </summary>
internal sealed class AsgMembers(SimTopology topology)
{
    private readonly Lazy<Dictionary<(string Group, string VNet), AddressSet>> _members = new(() => Collect(topology));
    private readonly ConcurrentDictionary<(SimNetworkSecurityGroup, CompiledSubnet), CompiledSecurityGroup> _groups = new();

    /// <summary>The members in one VNet; null when the group is not in a topology that may lack things.</summary>
    public AddressSet? Of(string groupId, string vnetId)
    {
        if (_members.Value.TryGetValue(Key(groupId, vnetId), out AddressSet? members))
        {
            return members;
        }

        bool isKnown = topology.ApplicationSecurityGroups.TryGet(groupId, out _);
        return isKnown || topology.Scope == TopologyScope.Complete ? AddressSet.Empty : null;
    }

    public CompiledSecurityGroup Compiled(
        SimNetworkSecurityGroup group, CompiledSubnet subnet, Func<CompiledSecurityGroup> make) =>
        _groups.GetOrAdd((group, subnet), _ => make());

    private static Dictionary<(string Group, string VNet), AddressSet> Collect(SimTopology topology) => topology.VMs
        .SelectMany(vm => vm.NetworkInterfaces)
        .SelectMany(nic => nic.ApplicationSecurityGroupIds.Select(id => (Key: Key(id, ArmId.ParentOf(nic.SubnetId)), nic)))
        .GroupBy(entry => entry.Key, entry => AddressSet.From(entry.nic.PrivateIPAddress))
        .ToDictionary(group => group.Key, AddressSet.UnionOf);

    private static (string Group, string VNet) Key(string groupId, string vnetId) =>
        (groupId.ToUpperInvariant(), vnetId.ToUpperInvariant());
}
