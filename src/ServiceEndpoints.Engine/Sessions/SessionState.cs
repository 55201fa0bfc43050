using System;
using System.Collections.Immutable;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Sessions;

/// <summary>Everything a session holds, as one value.</summary>
internal sealed record SessionState(SimTopology Topology, ImmutableList<SimChange> Journal)
{
    /// <summary>Where every simulated clock starts, so that the same commands give the same journal.</summary>
    public static readonly DateTimeOffset Epoch = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static SessionState Initial { get; } = new(new SimTopology(), []);

    public DateTimeOffset Clock { get; init; } = Epoch;

    public string Principal { get; init; } = "owner";

    public SessionState Changed(string action, string target, SimTopology topology, ValueList<string> warnings) => this with
    {
        Topology = topology,
        Journal = Journal.Add(new(Journal.Count + 1, Clock, Principal, action, target, warnings) { Before = Topology }),
    };
}
