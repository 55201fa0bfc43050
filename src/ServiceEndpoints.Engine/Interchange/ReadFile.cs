using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange;

/// <summary>A file that was read.</summary>
/// <param name="Parameters">The values that it gives to the template in it; null where it gives none.</param>
internal sealed record ReadFile(ImportFile File, DataNode Root, IReadOnlyDictionary<string, DataNode>? Parameters);
