using System;
using ServiceEndpoints.Queries.Flows;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>Observed flows from one address that nobody could put into the topology.</summary>
/// <param name="SourceAddress">As the log has it; IPv6 too.</param>
/// <param name="Target">The id of what was logged; empty when the log does not say.</param>
public sealed record SimUnplacedFlows(
    UnplacedReason Reason,
    string SourceAddress,
    string Target,
    int Flows,
    long BytesSent,
    long BytesReceived,
    DateTimeOffset LastSeen)
{
    public override string ToString() => FormattableString.Invariant($"{SourceAddress}: {Reason}, {Flows}");
}
