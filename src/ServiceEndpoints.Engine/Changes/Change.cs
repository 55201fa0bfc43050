using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;

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

    /// <summary>
    /// Whether the estate is another one after it, in which whoever acts is the owner of everything at first.
    /// </summary>
    public virtual bool StartsOver => false;

    /// <summary>
    /// The requests that it is to Azure, by which it is judged who may make it; none for a change that is about this
    /// laboratory and not about Azure. What does not exist is no reason to throw: the requests are made all the same.
    /// </summary>
    public abstract IEnumerable<ArmRequest> Requests(SimTopology topology);

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
