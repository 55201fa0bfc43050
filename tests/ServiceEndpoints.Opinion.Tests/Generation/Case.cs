using System.Collections.Generic;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Generation;

/// <summary>An estate and what is asked of it.</summary>
internal sealed record Case(Estate Estate, List<Ask> Flows, List<(Sub Sub, uint Address)> Hops);
