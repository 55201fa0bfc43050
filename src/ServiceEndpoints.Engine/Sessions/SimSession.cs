using ServiceEndpoints.Changes;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Sessions;

/// <summary>
/// What one runspace works on. The topology inside is a value; replacing it is one assignment of a reference, so that
/// nobody ever sees half a change.
/// </summary>
public sealed class SimSession
{
    private volatile SimTopology _topology = new();

    public SimTopology Topology => _topology;

    /// <summary>Makes a topology the current one.</summary>
    public void Use(SimTopology topology) => _topology = topology;

    /// <summary>Takes over the result of a change.</summary>
    public void Commit(Changed changed) => _topology = changed.Topology;
}
