using System;
using System.Collections.Immutable;
using ServiceEndpoints.Model;

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

    public static SessionState Initial { get; } = new(new SimTopology(), []);

    public DateTimeOffset Clock { get; init; } = Epoch;

    /// <summary>Who acts.</summary>
    public string Principal { get; init; } = PrincipalNames.Owner;

    public SessionState Changed(string action, string target, SimTopology topology, ValueList<string> warnings)
    {
        ImmutableList<SimChange> journal =
            Journal.Add(new(Journal.Count + 1, Clock, Principal, action, target, warnings) { Before = Topology });
        int forgotten = journal.Count - MostUndone - 1;
        return this with
        {
            Topology = topology,
            Journal = forgotten < 0 ? journal : journal.SetItem(forgotten, journal[forgotten] with { Before = null }),
        };
    }
}
