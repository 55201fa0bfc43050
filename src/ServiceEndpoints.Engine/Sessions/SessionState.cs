using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Sessions.Activity;

namespace ServiceEndpoints.Sessions;

/// <summary>Everything a session holds, as one value.</summary>
internal sealed record SessionState(SimTopology Topology, ImmutableList<SimChange> Journal)
{
    /// <summary>Where every simulated clock starts, so that the same commands give the same journal.</summary>
    public static readonly DateTimeOffset Epoch = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// How many changes can be taken back; without a bound, every topology there ever was would stay.
    /// </summary>
    public const int MostUndone = 1000;

    /// <summary>Who brings to its end what others have set going.</summary>
    private const string Platform = "Azure";

    public static SessionState Initial { get; } = new(new SimTopology(), []);

    public DateTimeOffset Clock { get; init; } = Epoch;

    /// <summary>Who acts.</summary>
    public string Principal { get; init; } = PrincipalNames.Owner;

    /// <summary>Connections and logs.</summary>
    public SessionActivity Activity { get; init; } = SessionActivity.None;

    public SessionState Changed(Change change, Changed changed) => Changed(change, changed, Principal);

    /// <summary>
    /// The state when time has passed. What comes to its end meanwhile does so at its own time, with a row in the
    /// journal.
    /// </summary>
    public SessionState After(TimeSpan span)
    {
        SessionState state = this;
        TimeSpan left = span;
        while (Provisioning.UnderWay(state.Topology) is [var next, ..] && next.Remaining <= left)
        {
            left -= next.Remaining;
            state = state.Passed(next.Remaining).Completed();
        }

        return state.Passed(left);
    }

    /// <summary>
    /// The state before the last changes. Connections that they closed are open again; those opened since are judged
    /// like by any change; the clock and the logs go on.
    /// </summary>
    /// <param name="kept">How many rows of the journal stay.</param>
    /// <param name="moment">Before the first row that goes.</param>
    public SessionState BackTo(int kept, SessionMoment moment)
    {
        SimChange first = Journal[kept];
        HashSet<int> closed = [.. Journal.Skip(kept).SelectMany(change => change.ClosedConnections)];
        SimConnection[] restored =
        [
            .. moment.Activity.Connections.Values.Where(connection =>
                closed.Contains(connection.Id) || !Activity.Connections.ContainsKey(connection.Id)),
        ];
        SessionActivity judged = Closing(
            Activity.ClosedBy(Topology, moment.Topology), $"Take back {first.Action}: {first.Target}");
        SessionActivity activity = judged.Restored(restored, moment.Activity);
        return this with
        {
            Topology = moment.Topology,
            Journal = Journal.RemoveRange(kept, Journal.Count - kept),
            Activity = activity with { Log = activity.Log.Within(moment.Topology) },
        };
    }

    private SessionState Changed(Change change, Changed changed, string principal)
    {
        SessionActivity activity = change.StartsOver ? Activity.Cleared() : Activity;
        IReadOnlyList<ClosedConnection> closed = activity.ClosedBy(Topology, changed.Topology);
        SimChange row = new(Journal.Count + 1, Clock, principal, change.Action, change.Target, changed.Warnings)
        {
            ClosedConnections = closed.Select(connection => connection.Id).ToValueList(),
            Before = new(Topology, Activity),
        };
        SessionActivity after = (this with { Activity = activity }).Closing(closed, $"{change.Action}: {change.Target}");
        return this with
        {
            Topology = changed.Topology,
            Principal = change.StartsOver ? PrincipalNames.Owner : Principal,
            Journal = Bounded(Journal.Add(row)),
            Activity = after with { Log = after.Log.Within(changed.Topology) },
        };
    }

    private static ImmutableList<SimChange> Bounded(ImmutableList<SimChange> journal)
    {
        int forgotten = journal.Count - MostUndone - 1;
        return forgotten < 0 ? journal : journal.SetItem(forgotten, journal[forgotten] with { Before = null });
    }

    private SessionActivity Closing(IEnumerable<ClosedConnection> closed, string by) =>
        closed.Aggregate(Activity, (activity, connection) => activity.Closed(connection, by, Clock));

    private SessionState Passed(TimeSpan span) => span == TimeSpan.Zero
        ? this
        : this with { Clock = Clock + span, Topology = Provisioning.After(Topology, span) };

    private SessionState Completed() => Provisioning.Due(Topology).Aggregate(this, (state, change) =>
        state.Changed(change, change.Apply(state.Topology).Value, Platform));
}
