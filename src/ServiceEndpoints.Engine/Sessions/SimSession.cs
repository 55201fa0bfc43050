using System.Collections.Generic;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Sessions;

/// <summary>
/// What one runspace works on: the current topology and the journal of its changes. All of it is one value; replacing
/// it is one assignment of a reference, so that nobody ever sees half a change.
/// </summary>
public sealed class SimSession
{
    private volatile SessionState _state = SessionState.Initial;

    public SimTopology Topology => _state.Topology;

    /// <summary>Who acts: at first the owner of everything.</summary>
    public string Principal => _state.Principal;

    /// <summary>What was changed, the oldest first.</summary>
    public IReadOnlyList<SimChange> Journal => _state.Journal;

    /// <summary>Makes a topology the current one; the same one again is no change.</summary>
    public void Use(SimTopology topology)
    {
        if (!ReferenceEquals(topology, Topology))
        {
            _state = _state.Changed("Use topology", topology.Name, topology, []);
        }
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
            SessionState after = _state.Changed(change.Action, change.Target, changed.Topology, changed.Warnings);
            _state = change.StartsOver ? after with { Principal = PrincipalNames.Owner } : after;
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
        _state = state with { Topology = before, Journal = state.Journal.RemoveRange(kept, count) };
        return undone;
    }
}
