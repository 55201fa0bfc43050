using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers things of the topology at which a role can be given.</summary>
public sealed class ScopeCompleter : EntityCompleter
{
    private protected override IEnumerable<SimEntity> Entities(SimTopology topology) =>
    [
        .. topology.Subscriptions,
        .. topology.VNets,
        .. topology.Subnets,
        .. topology.RouteTables,
        .. topology.NetworkSecurityGroups,
        .. topology.VMs,
        .. topology.Resources,
    ];
}
