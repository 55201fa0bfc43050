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
    private readonly Lazy<Dictionary<string, AddressSet>> _doubtful = new(() => CollectDoubtful(topology));
    private readonly ConcurrentDictionary<(SimNetworkSecurityGroup, CompiledSubnet), CompiledSecurityGroup> _groups = new();

    /// <summary>The members in one VNet, and who may be one: whose groups could not be read.</summary>
    public RuleSide Of(string groupId, string vnetId)
    {
        AddressSet members = _members.Value.GetValueOrDefault(Key(groupId, vnetId), AddressSet.Empty);
        bool isKnown = !members.IsEmpty || topology.ApplicationSecurityGroups.TryGet(groupId, out _)
            || topology.Scope == TopologyScope.Complete;
        string name = ArmId.NameOf(groupId);
        return !isKnown ? RuleSide.Unknown(new($"names {name}, which is not known"))
            : _doubtful.Value.TryGetValue(vnetId.ToUpperInvariant(), out AddressSet? perhaps)
                ? new(members, members.Union(perhaps), new($"names {name}, and not all of its members are known"))
                : RuleSide.Known(members);
    }

    public CompiledSecurityGroup Compiled(
        SimNetworkSecurityGroup group, CompiledSubnet subnet, Func<CompiledSecurityGroup> make) =>
        _groups.GetOrAdd((group, subnet), _ => make());

    private static Dictionary<(string Group, string VNet), AddressSet> Collect(SimTopology topology) => topology.VMs
        .SelectMany(vm => vm.NetworkInterfaces)
        .SelectMany(nic => nic.ApplicationSecurityGroupIds.Select(id => (Key: Key(id, ArmId.ParentOf(nic.SubnetId)), nic)))
        .GroupBy(entry => entry.Key, entry => AddressSet.From(entry.nic.PrivateIPAddress))
        .ToDictionary(group => group.Key, AddressSet.UnionOf);

    private static Dictionary<string, AddressSet> CollectDoubtful(SimTopology topology) => topology.VMs
        .SelectMany(vm => vm.NetworkInterfaces)
        .Where(nic => nic.Unread("applicationSecurityGroups") is not null)
        .GroupBy(
            nic => ArmId.ParentOf(nic.SubnetId).ToUpperInvariant(), nic => AddressSet.From(nic.PrivateIPAddress))
        .ToDictionary(group => group.Key, AddressSet.UnionOf);

    private static (string Group, string VNet) Key(string groupId, string vnetId) =>
        (groupId.ToUpperInvariant(), vnetId.ToUpperInvariant());
}
