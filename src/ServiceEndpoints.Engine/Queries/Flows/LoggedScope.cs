using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Flows;

/// <summary>The subnets that a flow log can have recorded, by the id of what it was made for.</summary>
/// <param name="IsByName">
/// Whether the target was found by its kind and name alone: files of an estate do not know where it was deployed, so its
/// ids may be others than those in the log.
/// </param>
internal sealed record LoggedScope(IReadOnlyList<SimSubnet> Subnets, SimEntity? Target, bool IsByName)
{
    /// <summary>Null when the target is not in the topology.</summary>
    public static LoggedScope? Of(SimTopology topology, string target)
    {
        if (target.Length == 0)
        {
            return new([.. topology.Subnets], null, false);
        }

        if (Targets(topology).FirstOrDefault(entity => ArmId.Same(entity.Id, target)) is { } found)
        {
            return new(SubnetsOf(topology, found), found, false);
        }

        SimEntity[] alike = [.. Targets(topology).Where(entity => AreAlike(entity.Id, target))];
        return alike.Length == 1 ? new(SubnetsOf(topology, alike[0]), alike[0], true) : null;
    }

    private static IEnumerable<SimEntity> Targets(SimTopology topology) =>
    [
        .. topology.VNets,
        .. topology.Subnets,
        .. topology.NetworkInterfaces,
        .. topology.NetworkSecurityGroups,
    ];

    /// <summary>One id is the other but for subscription and resource group.</summary>
    private static bool AreAlike(string one, string other) => ArmId.Same(Tail(one), Tail(other));

    private static string Tail(string id)
    {
        const string Providers = "/providers/";
        int start = id.LastIndexOf(Providers, System.StringComparison.OrdinalIgnoreCase);
        return start < 0 ? id : id[start..];
    }

    private static IReadOnlyList<SimSubnet> SubnetsOf(SimTopology topology, SimEntity target) => target switch
    {
        SimVNet vnet => [.. topology.Subnets.PartsOf(vnet.Id)],
        SimSubnet subnet => [subnet],
        SimNetworkInterface nic => [.. topology.Subnets.Where(subnet => ArmId.Same(subnet.Id, nic.SubnetId))],
        _ => GuardedBy(topology, target.Id),
    };

    private static IReadOnlyList<SimSubnet> GuardedBy(SimTopology topology, string groupId)
    {
        HashSet<string> throughInterfaces = topology.NetworkInterfaces
            .Where(nic => ArmId.Same(nic.NetworkSecurityGroupId, groupId))
            .Select(nic => nic.SubnetId)
            .ToHashSet(ArmId.Comparer);
        return [.. topology.Subnets.Where(subnet =>
            ArmId.Same(subnet.NetworkSecurityGroupId, groupId) || throughInterfaces.Contains(subnet.Id))];
    }
}
