using System;

namespace ServiceEndpoints.Queries.Flows;

/// <summary>What a flow carried. Sums stay at the largest number that there is.</summary>
/// <param name="PacketsSent">From the source of the flow.</param>
/// <param name="PacketsReceived">By the source of the flow.</param>
public readonly record struct FlowVolume(
    long PacketsSent, long BytesSent, long PacketsReceived, long BytesReceived)
{
    public FlowVolume Plus(FlowVolume other) => new(
        Sum(PacketsSent, other.PacketsSent),
        Sum(BytesSent, other.BytesSent),
        Sum(PacketsReceived, other.PacketsReceived),
        Sum(BytesReceived, other.BytesReceived));

    /// <summary>What two observers of one flow saw of it at most.</summary>
    public FlowVolume AtLeast(FlowVolume other) => new(
        Math.Max(PacketsSent, other.PacketsSent),
        Math.Max(BytesSent, other.BytesSent),
        Math.Max(PacketsReceived, other.PacketsReceived),
        Math.Max(BytesReceived, other.BytesReceived));

    private static long Sum(long one, long other) => one > long.MaxValue - other ? long.MaxValue : one + other;
}
