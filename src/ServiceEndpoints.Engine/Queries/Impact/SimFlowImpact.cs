using System;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>
/// Observed flows from one address to one address and port that a change gives another way, source address or verdict.
/// </summary>
public sealed record SimFlowImpact
{
    public required string Source { get; init; }

    public required string SourceId { get; init; }

    public required IPv4Address SourceAddress { get; init; }

    public required IPv4Address DestinationAddress { get; init; }

    public required int Port { get; init; }

    public required IPProtocol Protocol { get; init; }

    /// <summary>
    /// The resource that has the address; empty when none of the topology is known to have it, or several: the verdicts
    /// are then those of the way alone.
    /// </summary>
    public string Resource { get; init; } = "";

    /// <summary>The resources of the topology that may have been meant, when it is not known.</summary>
    public ValueList<string> Candidates { get; init; } = [];

    /// <summary>
    /// Whether it is not known whose address that is, so that no firewall was asked: one there may have an IP rule for
    /// the source address as it was.
    /// </summary>
    public bool IsWayOnly => Resource.Length == 0;

    /// <summary>The region of the destination; empty where the service tags do not tell it.</summary>
    public string Region { get; init; } = "";

    /// <summary>Whether the region is not the subnet's own, such as its pair.</summary>
    public bool IsOtherRegion { get; init; }

    /// <summary>How many there were, by their source ports.</summary>
    public int Flows { get; init; }

    /// <summary>How many of them are TCP connections that had not ended when the log ends.</summary>
    public int Open { get; init; }

    /// <summary>How many of these the change closes.</summary>
    public int Cut { get; init; }

    /// <summary>How many were denied.</summary>
    public int Denied { get; init; }

    public long BytesSent { get; init; }

    public long BytesReceived { get; init; }

    public DateTimeOffset FirstSeen { get; init; }

    public DateTimeOffset LastSeen { get; init; }

    public required Verdict Before { get; init; }

    public required Verdict After { get; init; }

    public required Reason ReasonBefore { get; init; }

    public required Reason ReasonAfter { get; init; }

    /// <summary>The source address that the destination sees; empty when nothing arrives.</summary>
    public string SeenBefore { get; init; } = "";

    /// <summary>The same after the change.</summary>
    public string SeenAfter { get; init; } = "";

    /// <summary>Whether they got there before and do not surely after.</summary>
    public bool IsLoss => Before == Verdict.Reachable ? After != Verdict.Reachable
        : After == Verdict.Blocked && Before == Verdict.PartlyReachable;

    public override string ToString() =>
        FormattableString.Invariant($"{Source} -> {DestinationAddress}:{Port}: {Before} -> {After}");
}
