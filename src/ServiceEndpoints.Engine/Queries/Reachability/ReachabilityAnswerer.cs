using System.Linq;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>Answers whether a source reaches a target.</summary>
public static class ReachabilityAnswerer
{
    /// <summary>The answer with everything that led to it.</summary>
    public static SimReachability Answer(SimTopology topology, ReachabilityQuestion question)
    {
        Inquiry inquiry = new(CompiledNetwork.Of(topology), question);
        if (inquiry.Settled() is { } settled)
        {
            return settled;
        }

        RecordingTrace trace = new(inquiry.Source.Node);
        Caveat[] caveats = inquiry.Caveats().ToArray();
        var landings = inquiry.Walk(trace);
        return ReachabilityReport.Of(inquiry, landings) with
        {
            Steps = trace.Steps,
            Caveats = [.. trace.Caveats, .. caveats],
        };
    }

    /// <summary>
    /// Whether the verdict is <see cref="Verdict.Reachable"/>; the same as the full answer, much faster.
    /// </summary>
    public static bool IsReachable(SimTopology topology, ReachabilityQuestion question)
    {
        CompiledNetwork network = CompiledNetwork.Of(topology);
        return ReachabilityMemo.Of(network).IsReachable(question);
    }
}
