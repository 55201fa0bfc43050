using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Tests.Changes.Limits;

/// <summary>How to come to a limit: what there is before, and changes that add the first, the second, and so on.</summary>
internal sealed record LimitCase(string Limit, IReadOnlyList<Change> Before, Func<int, Change> Nth)
{
    /// <summary>How many the topologies here take.</summary>
    public const int Number = 2;

    /// <summary>A topology that takes two, and has them.</summary>
    public SimTopology Full { get; } = Before
        .Append(new SetTopology { Limit = [new(Limit, Number)] })
        .Concat(Enumerable.Range(1, Number).Select(Nth))
        .Aggregate(new SimTopology(), (topology, change) => change.Apply(topology).Value.Topology);

    public Refusal? OneMore() => Nth(Number + 1).Apply(Full).Refusal;

    /// <summary>The same change where the topology takes one more.</summary>
    public Refusal? OneMoreThatIsAdmitted() =>
        Nth(Number + 1).Apply(Full with { Limit = [new(Limit, Number + 1)] }).Refusal;
}
