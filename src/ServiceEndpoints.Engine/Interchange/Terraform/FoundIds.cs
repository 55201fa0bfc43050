using System.Collections.Generic;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>The ids that an argument is made of.</summary>
/// <param name="Ids">Empty where they are not certain.</param>
/// <param name="Cause">Why they are not: a sentence for people.</param>
internal sealed record FoundIds(IReadOnlyList<string> Ids, string Cause);
