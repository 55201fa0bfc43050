using System;

namespace ServiceEndpoints.Sessions.Activity;

/// <summary>A row in the log of a service: one request that reached it.</summary>
/// <param name="Time">By the simulated clock.</param>
/// <param name="Resource">The resource that was asked.</param>
/// <param name="OperationName">Such as GetBlob.</param>
/// <param name="CallerIpAddress">
/// What the service saw; the name of a set where the address is not known, empty where the service logs none.
/// </param>
/// <param name="StatusCode">The HTTP status; null where the protocol has none.</param>
/// <param name="StatusText">The outcome in the words of the service's log.</param>
public sealed record SimDiagnosticRow(
    DateTimeOffset Time,
    string Resource,
    string OperationName,
    string CallerIpAddress,
    int? StatusCode,
    string StatusText)
{
    public required string ResourceId { get; init; }

    /// <summary>The category of the service's resource logs that such a row is found in.</summary>
    public required string Category { get; init; }

    internal long Ordinal { get; init; }

    public override string ToString() => $"{Resource} {OperationName} {CallerIpAddress}: {StatusText}";
}
