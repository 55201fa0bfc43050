using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange;

/// <summary>Reads one format into resources.</summary>
internal interface IEstateReader
{
    ImportFormat Format { get; }

    /// <summary>Whether a file is of this format, by what stands at its top.</summary>
    bool Recognizes(DataNode root);

    /// <returns>The resources, or a refusal of the whole file.</returns>
    Result<IReadOnlyList<ResourceDocument>> Read(DataNode root, ImportSession session);
}
