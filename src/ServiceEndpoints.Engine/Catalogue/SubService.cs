using System.Collections.Generic;

namespace ServiceEndpoints.Catalogue;

/// <summary>
/// One public name under which a resource answers: <c>blob</c> of a storage account, <c>scm</c> of a web app.
/// Where Azure Private Link has a group id for it, the name is that group id.
/// </summary>
public sealed record SubService
{
    public required string Name { get; init; }

    /// <summary>What follows the resource's name and a dot in the public name.</summary>
    public required string DnsSuffix { get; init; }

    /// <summary>
    /// The zone in which a private endpoint registers the name; null where there is no private endpoint.
    /// </summary>
    public string? PrivateDnsZone { get; init; }

    /// <summary>The group id to ask a private endpoint for; null where there is no private endpoint.</summary>
    public string? GroupId { get; init; }

    /// <summary>The port a client uses unless told otherwise comes first.</summary>
    public required IReadOnlyList<ServicePort> Ports { get; init; }

    /// <summary>The page that names the ports.</summary>
    public required string Source { get; init; }

    public int DefaultPort => Ports[0].First;

    public override string ToString() => Name;
}
