using System.Collections.Generic;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>Where a reference stands.</summary>
/// <param name="References">All references of the expression.</param>
/// <param name="Scope">Where the expression is written.</param>
/// <param name="Path">The part of its value that is meant.</param>
/// <param name="Depth">How many references led to it.</param>
internal sealed record ReferencePlace(
    IReadOnlyList<PlanReference> References, PlanScope Scope, IReadOnlyList<PlanStep> Path, int Depth);
