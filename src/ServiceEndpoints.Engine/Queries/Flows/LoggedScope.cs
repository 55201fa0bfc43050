using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Flows;

/// <summary>The subnets that a flow log can have recorded.</summary>
/// <param name="Target">What it was made for; null where the log does not say.</param>
/// <param name="IsByName">
/// Whether the target was found by its kind and name alone: files of an estate do not know where it was deployed, so its
/// ids may be others than those in the log.
/// </param>
internal sealed record LoggedScope(IReadOnlyList<SimSubnet> Subnets, SimEntity? Target, bool IsByName)
{
    public static LoggedScope Everything(SimTopology topology) => new([.. topology.Subnets], null, false);

    public static LoggedScope Of(SimTopology topology, SimEntity target, bool isByName) => new(
        target switch
        {
            SimVNet vnet => [.. topology.Subnets.PartsOf(vnet.Id)],
            SimSubnet subnet => [subnet],
            SimNetworkInterface nic => topology.Subnets.Find(nic.SubnetId) is { } subnet ? [subnet] : [],
            _ => GuardedBy(topology, target.Id),
        },
        target,
        isByName);

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
