using ServiceEndpoints.Evaluation;

namespace ServiceEndpoints.Queries.Flows;

/// <summary>Where in a topology an observed flow starts, or why that cannot be told.</summary>
internal readonly record struct FlowPlace(FlowSource? Source, UnplacedReason Why)
{
    public static FlowPlace At(FlowSource source) => new(source, default);

    public static FlowPlace Nowhere(UnplacedReason why) => new(null, why);
}
