using System;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Sessions;

/// <summary>A row of the journal: one change that was made to the current topology.</summary>
/// <param name="Ordinal">Position in the journal, from 1.</param>
/// <param name="Time">By the simulated clock.</param>
/// <param name="Principal">Who did it; <c>owner</c> is the owner of everything.</param>
/// <param name="Action">What was done: "Enable Microsoft.Storage".</param>
/// <param name="Target">What it was done to: "hub/app".</param>
/// <param name="Warnings">The consequences that were told.</param>
public sealed record SimChange(
    int Ordinal, DateTimeOffset Time, string Principal, string Action, string Target, ValueList<string> Warnings)
{
    /// <summary>The numbers of the open connections that it closed.</summary>
    public ValueList<int> ClosedConnections { get; init; } = [];

    /// <summary>Null when the change is too old to be taken back.</summary>
    internal SessionMoment? Before { get; init; }

    public bool Equals(SimChange? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Ordinal;

    public override string ToString() => $"{Ordinal}. {Action}: {Target}";
}
