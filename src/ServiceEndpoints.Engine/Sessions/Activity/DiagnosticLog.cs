using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Requests;

namespace ServiceEndpoints.Sessions.Activity;

/// <summary>What the services of an estate logged, the oldest first. The log of a resource goes with it.</summary>
internal sealed record DiagnosticLog(ImmutableList<SimDiagnosticRow> Rows, long LastOrdinal)
{
    public static DiagnosticLog Empty { get; } = new([], 0);

    /// <summary>With a row for each time that the request reached the service.</summary>
    public DiagnosticLog With(SimRequest request)
    {
        if (request.Entry is not { } entry)
        {
            return this;
        }

        SimDiagnosticRow row = new(
            request.Time,
            request.Destination,
            request.OperationName,
            entry.CallerIpAddress,
            entry.StatusCode,
            entry.StatusText)
        {
            ResourceId = request.DestinationId,
            Category = entry.Category,
        };
        IEnumerable<SimDiagnosticRow> rows = Enumerable.Range(1, request.Count)
            .Select(step => row with { Ordinal = LastOrdinal + step });
        return new(Rows.AddRange(rows), LastOrdinal + request.Count);
    }

    public DiagnosticLog Cleared() => this with { Rows = [] };

    /// <summary>Without the rows of resources that are not in the topology.</summary>
    public DiagnosticLog Within(SimTopology topology)
    {
        HashSet<string> gone = Rows
            .Select(row => row.ResourceId)
            .Distinct(ArmId.Comparer)
            .Where(id => topology.Resources.Find(id) is null)
            .ToHashSet(ArmId.Comparer);
        return gone.Count == 0 ? this : this with { Rows = Rows.RemoveAll(row => gone.Contains(row.ResourceId)) };
    }

    /// <summary>This earlier log with what a later one holds besides.</summary>
    public DiagnosticLog Rejoined(DiagnosticLog later) =>
        new(Rows.AddRange(later.Rows.Where(row => row.Ordinal > LastOrdinal)), later.LastOrdinal);
}
