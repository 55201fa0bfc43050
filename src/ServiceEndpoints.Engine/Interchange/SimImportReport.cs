using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange;

/// <summary>
/// What became of imported files. Everything that was read is either in the topology, known not to decide
/// reachability, or listed here.
/// </summary>
public sealed record SimImportReport
{
    public required SimTopology Topology { get; init; }

    public required ValueList<string> Files { get; init; }

    /// <summary>The format of the files; <see cref="ImportFormat.Auto"/> where they are of several.</summary>
    public required ImportFormat Format { get; init; }

    /// <summary>What was read, counted by Resource Manager type.</summary>
    public ValueList<ImportedCount> Resources { get; init; } = [];

    public ValueList<SkippedResource> Skipped { get; init; } = [];

    /// <summary>Values that the files do not give.</summary>
    public ValueList<ImportUnresolved> Unresolved { get; init; } = [];

    /// <summary>Properties that Azure knows and the topology has no place for.</summary>
    public ValueList<NotModelledProperty> NotModelled { get; init; } = [];

    /// <summary>Content that Azure would refuse.</summary>
    public ValueList<ImportFinding> Findings { get; init; } = [];

    /// <summary>What the compiler of Bicep files warned of, and what was assumed of a Terraform plan.</summary>
    public ValueList<ImportWarning> Warnings { get; init; } = [];

    public override string ToString() =>
        $"{string.Join(", ", Files)}: {Topology.VNets.Count} VNets, {Topology.Subnets.Count} subnets, "
        + $"{Topology.VMs.Count} VMs, {Topology.Resources.Count} resources";
}
