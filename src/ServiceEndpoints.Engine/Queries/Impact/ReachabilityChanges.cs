using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>
/// Tells the changes of verdict. Reasons are asked for once for sources that fare alike: the answer of the first holds
/// for all, but for the private address.
/// </summary>
internal static class ReachabilityChanges
{
    public static IEnumerable<SimReachabilityChange> Of(
        NetworkSources before, NetworkSources after, SimResource resource, IEnumerable<FlowPair> flows) => flows
            .Where(flow => flow.Before.Verdict != flow.After.Verdict)
            .SelectMany(flow => Rows(before, after, resource, flow));

    private static IEnumerable<SimReachabilityChange> Rows(
        NetworkSources before, NetworkSources after, SimResource resource, FlowPair flow)
    {
        ReachabilityQuestion question = new(flow.Sources[0], new FlowTarget.Resource(resource.Id, null, null));
        SimReachability was = ReachabilityAnswerer.Answer(before.Topology, question);
        SimReachability becomes = ReachabilityAnswerer.Answer(after.Topology, question);
        foreach (FlowSource source in flow.Sources)
        {
            SourceFacts facts = before.Of(source);
            yield return new(
                facts.Name,
                facts.Id,
                resource.Name,
                resource.Id,
                was.Verdict,
                becomes.Verdict,
                was.Reason,
                becomes.Reason,
                Seen(was, facts),
                Seen(becomes, facts));
        }
    }

    private static string Seen(SimReachability answer, SourceFacts source) =>
        answer.SourceAddressKind == SourceAddressKind.Private && source.Node is { Interface: { } nic }
            && answer.SourceId != source.Id
                ? nic.PrivateIPAddress.ToString()
                : answer.SourceAddress;
}
