using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>Asks what becomes of flows in two networks, once for sources that fare alike.</summary>
internal sealed class FlowPairs(NetworkSources before, NetworkSources after)
{
    public IEnumerable<FlowPair> Of(SourceGroup group, SimResource resource)
    {
        FlowPair first = Pair(group.Members, resource);
        return group.Members.Count == 1 || (first.Before.IsShared && first.After.IsShared)
            ? [first]
            : group.Members.Select(member => Pair([member], resource));
    }

    private FlowPair Pair(IReadOnlyList<FlowSource> sources, SimResource resource) => new(
        sources,
        FlowFacts.Of(before, sources[0], resource),
        FlowFacts.Of(after, sources[0], resource));
}
