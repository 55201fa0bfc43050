using System.Collections.Generic;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>A network with the sources that are asked about in it, each looked up once.</summary>
internal sealed class NetworkSources(CompiledNetwork network)
{
    private readonly Dictionary<FlowSource, SourceFacts> _facts = [];

    public CompiledNetwork Network => network;

    public SimTopology Topology => network.Topology;

    public SourceFacts Of(FlowSource source)
    {
        if (!_facts.TryGetValue(source, out SourceFacts? facts))
        {
            _facts.Add(source, facts = SourceFacts.Of(network, source));
        }

        return facts;
    }
}
