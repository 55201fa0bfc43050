using System;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>
/// What becomes of observed flows. Every one of them is counted: <see cref="Observed"/> is the sum of the flows in
/// <see cref="Switched"/> and <see cref="Unplaced"/>, and of <see cref="Unchanged"/>, <see cref="Elsewhere"/> and
/// <see cref="Repeated"/>.
/// </summary>
public sealed record SimFlowLogImpact
{
    public ValueList<string> Files { get; init; } = [];

    public int Observed { get; init; }

    /// <summary>The time of the first record; null when there are no flows.</summary>
    public DateTimeOffset? FirstSeen { get; init; }

    /// <summary>The time of the last record; what is open then counts as open.</summary>
    public DateTimeOffset? LastSeen { get; init; }

    /// <summary>Flows that take another way, arrive with another source address, or fare otherwise.</summary>
    public ValueList<SimFlowImpact> Switched { get; init; } = [];

    /// <summary>How many go from the subnet to the service's addresses as before.</summary>
    public int Unchanged { get; init; }

    /// <summary>How many come from elsewhere or go elsewhere.</summary>
    public int Elsewhere { get; init; }

    /// <summary>How many were recorded before by another interface on their way.</summary>
    public int Repeated { get; init; }

    /// <summary>Flows to the service's addresses whose source nobody could tell, and flows that nobody asks about.</summary>
    public ValueList<SimUnplacedFlows> Unplaced { get; init; } = [];

    /// <summary>What was taken for something, and what was passed over.</summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>How many flows the rows of <see cref="Switched"/> stand for.</summary>
    public int SwitchedFlows => Switched.Sum(row => row.Flows);

    /// <summary>How many flows the rows of <see cref="Unplaced"/> stand for.</summary>
    public int UnplacedFlows => Unplaced.Sum(row => row.Flows);

    /// <summary>How many open connections the change closes.</summary>
    public int Cut => Switched.Sum(row => row.Cut);

    /// <summary>How many flows lose the way.</summary>
    public int Lost => Switched.Where(row => row.IsLoss).Sum(row => row.Flows);

    public override string ToString() =>
        FormattableString.Invariant($"{Observed} flows: {SwitchedFlows} switched, {Cut} cut");
}
