namespace ServiceEndpoints.Interchange.Arm.Expressions;

/// <summary>The turn that a copy loop is at.</summary>
/// <param name="Name">The loop's name.</param>
/// <param name="Index">Counted from 0.</param>
/// <param name="IsResource">Whether whole resources are repeated, rather than elements of a property.</param>
internal sealed record CopyStep(string Name, long Index, bool IsResource);
