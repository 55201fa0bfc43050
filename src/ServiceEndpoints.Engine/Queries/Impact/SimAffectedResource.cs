using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>
/// A resource of the service in a region that the endpoint covers: it sees the subnet's traffic with another source
/// address, unless a private endpoint or a known address outside the service's tag keeps it out.
/// </summary>
/// <param name="HasVNetRule">Whether a rule of its firewall names the subnet.</param>
/// <param name="SeenBefore">What it sees of a machine without address of its own; empty when nothing arrives.</param>
/// <param name="SeenAfter">The same after the change.</param>
public sealed record SimAffectedResource(
    string Resource,
    string ResourceId,
    ResourceType Type,
    string Location,
    bool HasVNetRule,
    string SeenBefore,
    string SeenAfter)
{
    public override string ToString() => Resource;
}
