using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Connections;

namespace ServiceEndpoints.Sessions.Activity;

/// <summary>What goes on in the estate besides changes: connections, and what services log.</summary>
internal sealed record SessionActivity
{
    public static SessionActivity None { get; } = new();

    /// <summary>By their numbers.</summary>
    public ImmutableSortedDictionary<int, SimConnection> Connections { get; private init; } =
        ImmutableSortedDictionary<int, SimConnection>.Empty;

    /// <summary>The numbers of those that are open.</summary>
    public ImmutableSortedSet<int> Open { get; private init; } = [];

    public DiagnosticLog Log { get; init; } = DiagnosticLog.Empty;

    /// <summary>The number of the connection made last; none is given twice in a session.</summary>
    public int LastId { get; private init; }

    public IEnumerable<SimConnection> OpenConnections => Open.Select(id => Connections[id]);

    /// <summary>The same session without anything that went on in it.</summary>
    public SessionActivity Cleared() => new() { LastId = LastId, Log = Log.Cleared() };

    /// <summary>With a connection that was tried, numbered.</summary>
    public SessionActivity With(SimConnection attempt, DateTimeOffset time)
    {
        int id = LastId + 1;
        SimConnection numbered = attempt.State == ConnectionState.Open
            ? attempt with { Id = id, OpenedAt = time }
            : attempt with { Id = id, ClosedAt = time };
        return (this with { LastId = id }).Set(numbered);
    }

    public SessionActivity Closed(ClosedConnection closed, string by, DateTimeOffset time) =>
        Set(Connections[closed.Id] with
        {
            State = ConnectionState.Closed,
            ClosedAt = time,
            ClosedBy = by,
            Why = closed.Why,
        });

    /// <summary>The open connections that do not outlive a change.</summary>
    public IReadOnlyList<ClosedConnection> ClosedBy(SimTopology before, SimTopology after) => ReferenceEquals(before, after)
        ? []
        : [.. OpenConnections.Select(connection => Judge(connection, before, after)).OfType<ClosedConnection>()];

    /// <summary>With connections of a moment before, as they were then, and with the log of then and since.</summary>
    public SessionActivity Restored(IEnumerable<SimConnection> connections, SessionActivity moment) =>
        connections.Aggregate(this, (result, connection) => result.Set(connection)) with
        {
            Log = moment.Log.Rejoined(Log),
        };

    private static ClosedConnection? Judge(SimConnection connection, SimTopology before, SimTopology after) =>
        ConnectionFate.Of(connection, before, after) is { } why ? new(connection.Id, why) : null;

    private SessionActivity Set(SimConnection connection) => this with
    {
        Connections = Connections.SetItem(connection.Id, connection),
        Open = connection.State == ConnectionState.Open ? Open.Add(connection.Id) : Open.Remove(connection.Id),
    };
}

/// <summary>A connection that a change closes, and why.</summary>
internal sealed record ClosedConnection(int Id, string Why);
