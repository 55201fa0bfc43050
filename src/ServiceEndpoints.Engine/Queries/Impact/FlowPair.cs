using System.Collections.Generic;
using ServiceEndpoints.Evaluation;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>Sources that fare alike towards one resource, before and after a change.</summary>
internal sealed record FlowPair(IReadOnlyList<FlowSource> Sources, FlowFacts Before, FlowFacts After);
