namespace ServiceEndpoints.Queries.Comparison;

/// <summary>One property that is not the same in two topologies, or a whole thing that only one of them has.</summary>
public sealed record SimTopologyDifference
{
    public required DifferenceChange Change { get; init; }

    /// <summary>What kind of thing it is, such as <c>Subnet</c>; <c>Topology</c> for the settings.</summary>
    public required string Type { get; init; }

    /// <summary>The thing's Resource Manager id; empty for the settings.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it, such as <c>hub/app</c>.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The property; parts of a list stand in brackets, such as <c>ServiceEndpoints[Microsoft.Storage].Locations</c>.
    /// Null where the whole thing was added or removed.
    /// </summary>
    public string? Property { get; init; }

    /// <summary>Null where the reference topology has no such value.</summary>
    public string? ReferenceValue { get; init; }

    /// <summary>Null where the difference topology has no such value.</summary>
    public string? DifferenceValue { get; init; }

    public override string ToString() => Property is null ? $"{Type} {Name}: {Change}" : $"{Type} {Name}.{Property}: {Change}";
}

/// <summary>What became of something from the reference topology to the difference topology.</summary>
public enum DifferenceChange
{
    Added,
    Removed,
    Changed,
}
