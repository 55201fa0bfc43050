using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange;

/// <summary>A file that was read.</summary>
/// <param name="Parameters">The values that it gives to the template in it; null where it gives none.</param>
/// <param name="Repeated">The properties that stand twice in it.</param>
internal sealed record ReadFile(
    ImportFile File,
    DataNode Root,
    IReadOnlyDictionary<string, DataNode>? Parameters,
    IReadOnlyList<RepeatedProperty> Repeated)
{
    /// <returns>The content, or a refusal of a file in which a property stands twice.</returns>
    public Result<DataNode> WithoutRepeated() => Repeated.Count == 0 ? Root : Repeated[0].Refusal;
}
