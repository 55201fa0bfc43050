using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Changes.Endpoints;

/// <summary>What time does to a topology: endpoints that are under way come to their end.</summary>
public static class Provisioning
{
    /// <summary>The endpoints that are being set up or taken down, the first to be done first.</summary>
    public static IReadOnlyList<SimServiceEndpoint> UnderWay(SimTopology topology) =>
    [
        .. topology.Subnets
            .SelectMany(subnet => subnet.ServiceEndpoints)
            .Where(endpoint => endpoint.IsUnderWay)
            .OrderBy(endpoint => endpoint.Remaining),
    ];

    /// <summary>The changes that are due when no more time passes.</summary>
    public static IReadOnlyList<CompleteEndpoint> Due(SimTopology topology) =>
        [.. UnderWay(topology).TakeWhile(endpoint => endpoint.Remaining <= TimeSpan.Zero).Select(Completion)];

    /// <summary>The topology when the time has passed; what is due then is still under way.</summary>
    /// <param name="span">At most the shortest time that is left.</param>
    public static SimTopology After(SimTopology topology, TimeSpan span) => topology.Subnets
        .Where(subnet => subnet.ProvisioningState == ProvisioningState.Updating)
        .Aggregate(topology, (current, subnet) => current.With(subnet with
        {
            ServiceEndpoints = subnet.ServiceEndpoints.Replace(
                endpoint => endpoint.IsUnderWay, endpoint => endpoint with { Remaining = endpoint.Remaining - span }),
        }));

    /// <summary>The topology once everything that is under way has come to its end.</summary>
    public static SimTopology Settled(SimTopology topology) => UnderWay(topology)
        .Select(Completion)
        .Aggregate(topology, (current, change) => change.Apply(current).Value.Topology);

    private static CompleteEndpoint Completion(SimServiceEndpoint endpoint) => new(
        endpoint.SubnetId, endpoint.Service, endpoint.ProvisioningState == ProvisioningState.Deleting);
}
