using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>Where an expression stands, which is what <c>var.</c>, <c>each.</c> and <c>count.</c> in it mean.</summary>
/// <param name="Module">The address of the module.</param>
/// <param name="Key">The key among those that one block makes; null for a single one.</param>
/// <param name="ForEach">What the block makes one for each of; null where the plan does not tell.</param>
/// <param name="Siblings">How many the block makes.</param>
internal sealed record PlanScope(string Module, string? Key, DataNode? ForEach, int Siblings)
{
    /// <summary>Where what the block makes one for each of is written: beside it, and for none of them.</summary>
    public PlanScope Around => new(Module, null, null, 1);
}
