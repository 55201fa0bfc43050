using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>
/// Tells what other service tags would change in an estate, by asking two topologies: with the one set of tags and with
/// the other. Of everything else it takes the topology as it is.
/// </summary>
public static class ServiceTagImpact
{
    /// <param name="reference">The earlier tags.</param>
    /// <param name="difference">The later tags.</param>
    /// <param name="cancellation">Makes it stop early, with a part of the answer.</param>
    public static SimServiceTagImpact Of(
        SimTopology topology, ServiceTagSet reference, ServiceTagSet difference, CancellationToken cancellation)
    {
        NetworkSources before = new(CompiledNetwork.Of(topology with { ServiceTags = reference }));
        NetworkSources after = new(CompiledNetwork.Of(topology with { ServiceTags = difference }));
        ServiceTagUses uses = new(before.Network, after.Network);
        return new()
        {
            Reference = reference.ToString(),
            Difference = difference.ToString(),
            SecurityRules = uses.SecurityRules().ToValueList(),
            Routes = uses.Routes().ToValueList(),
            NetworkRules = uses.NetworkRules().ToValueList(),
            ReachabilityChanges = Changes(before, after, cancellation).ToValueList(),
        };
    }

    /// <summary>
    /// Every source of the topology with every resource: which addresses a source has, and a resource may have, is
    /// told by tags too, so that none can be left out for the rules and routes on its way.
    /// </summary>
    private static List<SimReachabilityChange> Changes(
        NetworkSources before, NetworkSources after, CancellationToken cancellation)
    {
        IReadOnlyList<SourceGroup> groups = SourceGroup.Of(before.Network, SourcesOf(before.Topology));
        FlowPairs pairs = new(before, after);
        List<SimReachabilityChange> changes = [];
        foreach (SimResource resource in before.Topology.Resources)
        {
            foreach (SourceGroup group in groups)
            {
                if (cancellation.IsCancellationRequested)
                {
                    return changes;
                }

                changes.AddRange(ReachabilityChanges.Of(before, after, resource, pairs.Of(group, resource)));
            }
        }

        return changes;
    }

    private static IEnumerable<FlowSource> SourcesOf(SimTopology topology) =>
    [
        .. topology.Subnets.Select(subnet => new FlowSource.Subnet(subnet.Id)),
        .. topology.NetworkInterfaces.Select(nic => new FlowSource.Interface(nic.VMId, nic.Id)),
        .. topology.ManagedServices.Select(service => new FlowSource.ManagedService(service.Id)),
        .. topology.OnPremisesNetworks.Select(network => new FlowSource.OnPremises(network.Id)),
    ];
}
