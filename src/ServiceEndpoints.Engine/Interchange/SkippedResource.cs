namespace ServiceEndpoints.Interchange;

/// <summary>A resource of the files, or a whole file, that is not in the topology.</summary>
/// <param name="Type">Its Resource Manager type; empty for a file.</param>
/// <param name="Name">Its name, or the expression that stands for it.</param>
/// <param name="Reason">A sentence for people.</param>
/// <param name="Place">File and location in it.</param>
public sealed record SkippedResource(string Type, string Name, string Reason, string Place)
{
    public override string ToString() => $"{Type} {Name}: {Reason}";
}
