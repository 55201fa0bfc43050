namespace ServiceEndpoints.Interchange.Json;

/// <summary>A property that stands in an object for the second time or later.</summary>
/// <param name="Place">Where the one stands that replaces the earlier one.</param>
internal sealed record RepeatedProperty(string Name, SourcePlace Place);
