using System;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Connections;

/// <summary>A TCP connection, as it is at one moment.</summary>
public sealed record SimConnection
{
    /// <summary>Counts the session's connections from 1.</summary>
    public int Id { get; init; }

    public required string Source { get; init; }

    public required string SourceId { get; init; }

    public required string Destination { get; init; }

    public required string DestinationId { get; init; }

    public required int Port { get; init; }

    /// <summary>What the destination sees, as text; a set prints as its name. Empty when nothing arrives.</summary>
    public string SourceAddress { get; init; } = "";

    /// <summary>The endpoint that carries it; null when none does.</summary>
    public SimServiceEndpoint? Endpoint { get; init; }

    public required ConnectionState State { get; init; }

    /// <summary>By the simulated clock; null when it was refused.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>By the simulated clock; for a refused one, when it was refused.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The change that closed it, as the journal calls it, or <c>Client</c>.</summary>
    public string? ClosedBy { get; init; }

    /// <summary>The first blocker's code of a refused one.</summary>
    public Reason Reason { get; init; }

    /// <summary>What the client saw of the refusal.</summary>
    public SimResponse? Response { get; init; }

    /// <summary>Why it was refused or closed, as a sentence.</summary>
    public string? Why { get; init; }

    internal ConnectionWay Way { get; init; } = ConnectionWay.None;

    public bool Equals(SimConnection? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id;

    public override string ToString() => $"{Id}. {Source} -> {Destination}: {State}";
}
