namespace ServiceEndpoints.Interchange;

/// <summary>One thing or property in which two topologies differ.</summary>
public sealed record SimTopologyDifference
{
    public required DifferenceKind Kind { get; init; }

    /// <summary>The id of what differs; empty for a setting of the topology.</summary>
    public required string ResourceId { get; init; }

    /// <summary>Its Resource Manager type; empty for a setting of the topology.</summary>
    public required string ResourceType { get; init; }

    /// <summary>
    /// The property, such as <c>routes[default].nextHopType</c>, in the words of the native format; null where the
    /// whole thing was added or removed.
    /// </summary>
    public string? Property { get; init; }

    /// <summary>The value in the reference topology, as text; null for none.</summary>
    public string? ReferenceValue { get; init; }

    /// <summary>The value in the difference topology, as text; null for none.</summary>
    public string? DifferenceValue { get; init; }

    public override string ToString() => $"{Kind} {ResourceId} {Property}".TrimEnd();
}

/// <summary>How the difference topology differs from the reference.</summary>
public enum DifferenceKind
{
    Added,
    Removed,
    Changed,
}
