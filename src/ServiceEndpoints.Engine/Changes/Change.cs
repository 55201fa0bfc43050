using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Changes;

/// <summary>
/// A request to change the topology. Applying it is a pure function: the new topology, or a refusal in Azure's words.
/// </summary>
public abstract record Change
{
    /// <summary>What it does, for a person who is asked to confirm it: "Enable Microsoft.Storage".</summary>
    public abstract string Action { get; }

    /// <summary>What it does it to: "hub/app".</summary>
    public abstract string Target { get; }

    /// <summary>Whether it begins a new estate, to which nothing belongs that went on in the one before.</summary>
    public virtual bool StartsOver => false;

    public abstract Result<Changed> Apply(SimTopology topology);
}

/// <summary>A change that was accepted.</summary>
/// <param name="Topology">The topology after it; the same value when nothing changed.</param>
/// <param name="Subject">The thing made or changed; null when it was removed.</param>
public sealed record Changed(SimTopology Topology, object? Subject)
{
    /// <summary>Consequences that may surprise.</summary>
    public ValueList<string> Warnings { get; init; } = [];
}
