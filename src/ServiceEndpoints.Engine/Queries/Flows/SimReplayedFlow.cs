using ServiceEndpoints.Queries.Reachability;

namespace ServiceEndpoints.Queries.Flows;

/// <summary>What a topology says of an observed flow.</summary>
/// <param name="Answer">Null for a flow that belongs to nothing in the topology.</param>
/// <param name="Unplaced">Why it belongs to nothing; null otherwise.</param>
public sealed record SimReplayedFlow(ObservedFlow Flow, SimReachability? Answer, UnplacedReason? Unplaced)
{
    public override string ToString() => $"{Flow}: {Answer?.Verdict.ToString() ?? Unplaced.ToString()}";
}
