using System;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Requests;

/// <summary>A request to a service, sent once or several times, and what came back.</summary>
public sealed record SimRequest
{
    /// <summary>By the simulated clock.</summary>
    public DateTimeOffset Time { get; init; }

    public required string Source { get; init; }

    public required string Destination { get; init; }

    public required string DestinationId { get; init; }

    public required string OperationName { get; init; }

    /// <summary>How often it was sent.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Whether it got through to the service. Authentication was not asked.</summary>
    public required bool Succeeded { get; init; }

    /// <summary>The HTTP status; null where the protocol has none, or where nothing answers.</summary>
    public int? StatusCode { get; init; }

    /// <summary>The service's own code, <c>Timeout</c> when nothing answers; empty when it was served.</summary>
    public string ErrorCode { get; init; } = "";

    public string Message { get; init; } = "";

    /// <summary>What the service saw; empty when nothing arrived.</summary>
    public string CallerIpAddress { get; init; } = "";

    /// <summary>The first blocker's code, or <see cref="Reason.Allowed"/>.</summary>
    public required Reason Reason { get; init; }

    /// <summary>How many rows it left in the log of the service.</summary>
    public int LogRows => Entry is null ? 0 : Count;

    public ValueList<Caveat> Caveats { get; init; } = [];

    internal LogEntry? Entry { get; init; }

    public override string ToString() =>
        $"{OperationName} {Source} -> {Destination}: {(Succeeded ? "Success" : ErrorCode)}";
}

/// <summary>What the log of a service notes of one request.</summary>
internal sealed record LogEntry(string Category, string CallerIpAddress, int? StatusCode, string StatusText);
