namespace ServiceEndpoints.Interchange.Json;

/// <summary>
/// How much JSON is read. A template that Azure takes has 4 MB and a parameter file as much
/// (https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#template-limits, read
/// 2026-11-23); query results and plans are larger.
/// </summary>
internal sealed record JsonLimits
{
    public static JsonLimits Default { get; } = new();

    /// <summary>
    /// Of a file whose elements are read one by one, so that it takes no more memory than its size besides what is made of
    /// it. That is some 1.7 million machines, of 14 million values; more values would be smaller ones, of which more is
    /// made than of large ones.
    /// </summary>
    public static JsonLimits Parted { get; } = new() { MaxBytes = 1024 * 1024 * 1024, MaxNodes = 32_000_000 };

    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    public int MaxDepth { get; init; } = 128;

    public int MaxNodes { get; init; } = 4_000_000;
}
