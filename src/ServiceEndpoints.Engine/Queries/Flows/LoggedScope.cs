using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Flows;

/// <summary>Where flows of a flow log can come from.</summary>
/// <param name="Rings">
/// Subnets, nearest first: those that were logged, the rest of their VNets, and the VNets peered with these, whose
/// traffic an appliance takes on. In one ring an address is where it is; a farther one is looked at when no nearer one has
/// it.
/// </param>
/// <param name="Target">What the log was made for; null where it does not say.</param>
/// <param name="IsByName">
/// Whether the target was found by its kind and name alone: files of an estate do not know where it was deployed, so its
/// ids may be others than those in the log.
/// </param>
internal sealed record LoggedScope(
    IReadOnlyList<IReadOnlyList<SimSubnet>> Rings, SimEntity? Target, bool IsByName)
{
    public static LoggedScope Everything(SimTopology topology) => new([[.. topology.Subnets]], null, false);

    public static LoggedScope Of(SimTopology topology, SimEntity target, bool isByName)
    {
        SimSubnet[] logged = target switch
        {
            SimVNet vnet => [.. topology.Subnets.PartsOf(vnet.Id)],
            SimSubnet subnet => [subnet],
            SimNetworkInterface nic => topology.Subnets.Find(nic.SubnetId) is { } subnet ? [subnet] : [],
            _ => GuardedBy(topology, target.Id),
        };
        HashSet<string> vnets = logged.Select(subnet => ArmId.ParentOf(subnet.Id)).ToHashSet(ArmId.Comparer);
        IEnumerable<string> peers = vnets
            .SelectMany(topology.Peerings.PartsOf)
            .Select(peering => peering.RemoteVNetId)
            .Distinct(ArmId.Comparer);
        return new([logged, In(topology, vnets), In(topology, peers)], target, isByName);
    }

    private static SimSubnet[] In(SimTopology topology, IEnumerable<string> vnetIds) =>
        [.. vnetIds.SelectMany(topology.Subnets.PartsOf)];

    private static SimSubnet[] GuardedBy(SimTopology topology, string groupId)
    {
        HashSet<string> throughInterfaces = topology.NetworkInterfaces
            .Where(nic => ArmId.Same(nic.NetworkSecurityGroupId, groupId))
            .Select(nic => nic.SubnetId)
            .ToHashSet(ArmId.Comparer);
        return [.. topology.Subnets.Where(subnet =>
            ArmId.Same(subnet.NetworkSecurityGroupId, groupId) || throughInterfaces.Contains(subnet.Id))];
    }
}
