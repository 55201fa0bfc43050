using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Json;

/// <summary>A property that stands in an object for the second time or later.</summary>
/// <param name="Place">Where the one stands that replaces the earlier one.</param>
internal sealed record RepeatedProperty(string Name, SourcePlace Place)
{
    /// <summary>For files in which that must not be.</summary>
    public Refusal Refusal => new(
        ErrorId.TopologyFileMalformed, $"{Place}: the property '{Name}' stands twice in one object.", Place.File);
}
