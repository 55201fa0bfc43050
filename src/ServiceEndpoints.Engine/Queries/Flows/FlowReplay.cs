using System.Collections.Generic;
using System.Threading;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;

namespace ServiceEndpoints.Queries.Flows;

/// <summary>Asks a topology about observed flows.</summary>
public static class FlowReplay
{
    /// <summary>
    /// One answer for each flow, in their order; flows that differ in their source port alone share one. The flows are
    /// asked about as the answers are taken.
    /// </summary>
    /// <param name="cancellation">Ends it early.</param>
    public static IEnumerable<SimReplayedFlow> Of(
        SimTopology topology, IEnumerable<ObservedFlow> flows, CancellationToken cancellation)
    {
        FlowPlaces places = new(topology);
        FlowDestinations destinations = new(topology);
        Dictionary<FlowQuestion, SimReachability> answers = [];
        foreach (ObservedFlow flow in flows)
        {
            if (cancellation.IsCancellationRequested)
            {
                yield break;
            }

            FlowPlace place = places.Of(flow);
            yield return place.Source is { } source
                ? new(flow, Answer(FlowQuestion.Of(flow, source, destinations.TargetAt(flow.Destination.Address))), null)
                : new(flow, null, place.Why);
        }

        SimReachability Answer(FlowQuestion question)
        {
            if (!answers.TryGetValue(question, out SimReachability? answer))
            {
                answers.Add(question, answer = ReachabilityAnswerer.Answer(topology, question.ToReachability()));
            }

            return answer;
        }
    }
}
