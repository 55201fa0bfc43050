namespace ServiceEndpoints.Interchange;

/// <summary>How many of one Resource Manager type were read.</summary>
public sealed record ImportedCount(string Type, int Count)
{
    public override string ToString() => System.FormattableString.Invariant($"{Type}: {Count}");
}
