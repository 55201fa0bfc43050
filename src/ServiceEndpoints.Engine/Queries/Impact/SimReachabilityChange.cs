using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>A source and a resource between which a change decides.</summary>
/// <param name="SeenBefore">The source address that the resource sees; empty when nothing arrives.</param>
/// <param name="SeenAfter">The same after the change.</param>
public sealed record SimReachabilityChange(
    string Source,
    string SourceId,
    string Destination,
    string DestinationId,
    Verdict Before,
    Verdict After,
    Reason ReasonBefore,
    Reason ReasonAfter,
    string SeenBefore,
    string SeenAfter)
{
    /// <summary>Whether the source reaches the resource before and not surely after.</summary>
    public bool IsLoss => Before == Verdict.Reachable
        || (After == Verdict.Blocked && Before == Verdict.PartlyReachable);

    public override string ToString() => $"{Source} -> {Destination}: {Before} -> {After}";
}
