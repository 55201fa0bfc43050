using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Flows;

/// <summary>Finds what observed flows went to: the one resource that has the address, or the address itself.</summary>
internal sealed class FlowDestinations(SimTopology topology)
{
    private readonly Dictionary<IPv4Address, SimResource[]> _pinned = topology.Resources
        .Where(resource => resource.PublicIPAddress is not null)
        .GroupBy(resource => resource.PublicIPAddress!.Value)
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Null when no resource is known to have the address, or several are: resources share addresses.</summary>
    public SimResource? ResourceAt(IPv4Address address) =>
        _pinned.TryGetValue(address, out SimResource[]? resources) && resources.Length == 1 ? resources[0] : null;

    public FlowTarget TargetAt(IPv4Address address) => ResourceAt(address) is { } resource
        ? new FlowTarget.Resource(resource.Id, null, null)
        : new FlowTarget.Address(address);
}
