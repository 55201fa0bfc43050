using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Flows;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>Counts observed flows that belong to nothing in the topology.</summary>
internal sealed class UnplacedFlows
{
    private readonly Dictionary<(UnplacedReason Why, string Source, string Target), SimUnplacedFlows> _rows = [];

    public void Add(UnplacedReason why, ObservedFlow flow)
    {
        (UnplacedReason, string, string) key = (why, flow.Source.ToString(), flow.Target);
        SimUnplacedFlows row = _rows.TryGetValue(key, out SimUnplacedFlows? before)
            ? before
            : new(why, flow.Source.ToString(), flow.Target, 0, 0, 0, flow.LastSeen);
        FlowVolume sum = new FlowVolume(0, row.BytesSent, 0, row.BytesReceived).Plus(flow.Volume);
        _rows[key] = row with
        {
            Flows = row.Flows + 1,
            BytesSent = sum.BytesSent,
            BytesReceived = sum.BytesReceived,
            LastSeen = flow.LastSeen > row.LastSeen ? flow.LastSeen : row.LastSeen,
        };
    }

    /// <summary>The most flows first.</summary>
    public ValueList<SimUnplacedFlows> Rows() => _rows.Values
        .OrderByDescending(row => row.Flows)
        .ThenBy(row => row.Reason)
        .ThenBy(row => row.SourceAddress, System.StringComparer.Ordinal)
        .ThenBy(row => row.Target, ArmId.Comparer)
        .ToValueList();
}
