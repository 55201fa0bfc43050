using ServiceEndpoints.Queries.Flows;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>What would change if the endpoint for one service were switched in one subnet?</summary>
/// <param name="Service">The endpoint name, in any case.</param>
/// <param name="Disable">Whether it is switched off instead of on.</param>
public sealed record ImpactQuestion(string SubnetId, string Service, bool Disable)
{
    /// <summary>Flows that were observed, to be judged too; null for none.</summary>
    public FlowLog? FlowLog { get; init; }
}
