using System.Collections.Generic;

namespace ServiceEndpoints.Interchange.Bicep;

/// <summary>What the compiler printed of a file that it took.</summary>
/// <param name="Json">Not yet known to be JSON.</param>
internal sealed record BicepOutput(byte[] Json, IReadOnlyList<ImportWarning> Warnings);
