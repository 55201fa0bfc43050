using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Bicep;

/// <summary>A compiled source.</summary>
/// <param name="Root">The JSON of the template; of a file of parameters alone, that of one of parameters.</param>
/// <param name="Parameters">The values that a parameter file gives it; null for a template by itself.</param>
internal sealed record CompiledBicep(
    DataNode Root, IReadOnlyDictionary<string, DataNode>? Parameters, IReadOnlyList<ImportWarning> Warnings);
