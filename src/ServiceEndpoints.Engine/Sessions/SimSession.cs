using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Queries.Impact;
using ServiceEndpoints.Queries.Requests;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Sessions.Activity;

namespace ServiceEndpoints.Sessions;

/// <summary>
/// What one runspace works on: the current topology, the journal of its changes, connections, logs and the clock. All
/// of it is one value; replacing it is one assignment of a reference, so that nobody ever sees half a change.
/// </summary>
public sealed class SimSession
{
    private const string Client = "Client";

    private volatile SessionState _state = SessionState.Initial;

    public SimTopology Topology => _state.Topology;

    /// <summary>Who acts: at first the owner of everything.</summary>
    public string Principal => _state.Principal;

    /// <summary>What was changed, the oldest first.</summary>
    public IReadOnlyList<SimChange> Journal => _state.Journal;

    /// <summary>The simulated time, in UTC. It goes on only when <see cref="Take"/> says so.</summary>
    public DateTimeOffset Clock => _state.Clock;

    /// <summary>Every connection of the session, open or not, by its number.</summary>
    public IEnumerable<SimConnection> Connections => _state.Activity.Connections.Values;

    public IEnumerable<SimConnection> OpenConnections => _state.Activity.OpenConnections;

    /// <summary>What the services logged, the oldest first.</summary>
    public IReadOnlyList<SimDiagnosticRow> Log => _state.Activity.Log.Rows;

    /// <summary>The files of service tags that were read. They belong to no topology and are in no journal.</summary>
    public ServiceTagShelf ServiceTags { get; } = new();

    /// <summary>Makes a topology the current one; the same one again is no change.</summary>
    public void Use(SimTopology topology) => Commit(new UseTopology(topology), new(topology, topology));

    /// <summary>
    /// The change with warnings that need more than itself: of IP rules for what traffic is led through, and of the
    /// open connections that it closes.
    /// </summary>
    public Changed Foresee(Change change, Changed changed)
    {
        if (change.StartsOver || ReferenceEquals(changed.Topology, Topology))
        {
            return changed;
        }

        return changed with
        {
            Warnings = [.. changed.Warnings, .. TunnelWarnings.Of(Topology, changed.Topology), .. Closing(changed)],
        };
    }

    /// <summary>Acts as a principal from now on; null is the owner of everything.</summary>
    public Result<SimPrincipal> Act(string? principal)
    {
        string name = principal ?? PrincipalNames.Owner;
        if (PrincipalNameRule.Judge(name) is { } refusal)
        {
            return refusal;
        }

        _state = _state with { Principal = PrincipalNames.IsOwner(name) ? PrincipalNames.Owner : name };
        return SimPrincipal.Of(_state.Topology, _state.Principal, isActing: true);
    }

    /// <summary>
    /// What a change would come to, if whoever acts may make it: that is asked first, as Azure does, also of a change
    /// that would change nothing.
    /// </summary>
    public Result<Changed> Plan(Change change)
    {
        SessionState state = _state;
        Refusal? refusal = PrincipalNames.IsOwner(state.Principal)
            ? null
            : new Authorization(state.Topology, state.Principal).Judge(change.Requests(state.Topology));
        return refusal is null ? change.Apply(state.Topology) : refusal;
    }

    /// <summary>Takes over the result of a change; one that changed nothing leaves no row.</summary>
    public void Commit(Change change, Changed changed)
    {
        if (!ReferenceEquals(changed.Topology, Topology))
        {
            _state = _state.Changed(change, changed);
        }
    }

    /// <summary>Takes back the last changes, with their rows in the journal.</summary>
    /// <param name="count">From 1 to the length of the journal.</param>
    /// <returns>The changes taken back, the latest first.</returns>
    public Result<ValueList<SimChange>> Undo(int count)
    {
        SessionState state = _state;
        if (count < 1 || count > state.Journal.Count)
        {
            return new Refusal(
                ErrorId.ValueInvalid,
                $"The journal holds {state.Journal.Count} changes; {count} cannot be taken back. Get-SimChange lists them.");
        }

        int kept = state.Journal.Count - count;
        if (state.Journal[kept].Before is not { } before)
        {
            return new Refusal(
                ErrorId.ValueInvalid,
                $"Only the last {SessionState.MostUndone} changes can be taken back, not {count}.");
        }

        ValueList<SimChange> undone = state.Journal.GetRange(kept, count).Reverse().ToValueList();
        _state = state.BackTo(kept, before);
        return undone;
    }

    /// <summary>What the clock shows after a while, and what will have come to its end.</summary>
    /// <param name="span">Not negative.</param>
    public Result<SimClock> Plan(TimeSpan span)
    {
        SessionState state = _state;
        if (span < TimeSpan.Zero || span > DateTimeOffset.MaxValue - state.Clock)
        {
            return new Refusal(
                ErrorId.ValueInvalid, "The clock only goes forward, and not beyond the year 9999. Undo-SimChange goes back.");
        }

        SessionState after = state.After(span);
        return new SimClock(
            after.Clock,
            after.Journal.Skip(state.Journal.Count).ToValueList(),
            Provisioning.UnderWay(after.Topology).ToValueList())
        {
            State = after,
        };
    }

    /// <summary>Lets the time pass that was planned.</summary>
    public void Take(SimClock planned) => _state = planned.State!;

    /// <summary>Keeps a connection that was tried in the current topology.</summary>
    /// <returns>The connection with its number and times.</returns>
    public SimConnection Keep(SimConnection attempt)
    {
        SessionState state = _state;
        _state = state with { Activity = state.Activity.With(attempt, state.Clock) };
        return _state.Activity.Connections[_state.Activity.LastId];
    }

    /// <summary>The connection with a number.</summary>
    public Result<SimConnection> Connection(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int id)
        && _state.Activity.Connections.TryGetValue(id, out SimConnection? connection)
            ? connection
            : new Refusal(
                ErrorId.ConnectionNotFound,
                $"There is no connection {number} in this session. Get-SimConnection lists those that there are.",
                number);

    /// <summary>The open connections from a source, or to a target, or between both.</summary>
    public IReadOnlyList<SimConnection> Between(FlowSource? source, FlowTarget? target) =>
        [.. _state.Activity.OpenConnections.Where(connection => connection.Way.Joins(source, target))];

    /// <summary>The client closes a connection; one that is not open stays as it is.</summary>
    public SimConnection Close(SimConnection connection)
    {
        SessionState state = _state;
        if (state.Activity.Open.Contains(connection.Id))
        {
            SessionActivity closed = state.Activity.Closed(new(connection.Id, "The client closed it."), Client, state.Clock);
            _state = state with { Activity = closed };
        }

        return _state.Activity.Connections.GetValueOrDefault(connection.Id, connection);
    }

    /// <summary>Sends a request a number of times; what reaches the service leaves rows in its log.</summary>
    /// <param name="planned">As it was answered in the current topology.</param>
    /// <param name="count">At least 1.</param>
    /// <returns>The request with its time and number.</returns>
    public SimRequest Send(SimRequest planned, int count)
    {
        SessionState state = _state;
        SimRequest sent = planned with { Time = state.Clock, Count = count };
        _state = state with { Activity = state.Activity with { Log = state.Activity.Log.With(sent) } };
        return sent;
    }

    private IEnumerable<string> Closing(Changed changed)
    {
        SessionActivity activity = _state.Activity;
        if (activity.Open.IsEmpty)
        {
            return [];
        }

        HashSet<int> now = Ids(activity.ClosedBy(Topology, changed.Topology));
        HashSet<int> anyway = Ids(activity.ClosedBy(Topology, Provisioning.Settled(Topology)));
        HashSet<int> later = Ids(activity.ClosedBy(Topology, Provisioning.Settled(changed.Topology)));
        later.ExceptWith(now.Concat(anyway));
        return ClosingWarnings.Of(
            [.. now.Select(id => activity.Connections[id])], [.. later.Select(id => activity.Connections[id])]);
    }

    private static HashSet<int> Ids(IEnumerable<ClosedConnection> closed) => [.. closed.Select(one => one.Id)];
}
