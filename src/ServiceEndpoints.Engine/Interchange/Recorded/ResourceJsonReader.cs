using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Recorded;

/// <summary>
/// Reads resources: one, an array of them, or the answer of Resource Manager to a list, which has them in
/// <c>value</c>. It does not matter whether their properties stand apart or beside their names.
/// Source: https://learn.microsoft.com/rest/api/azure/
/// </summary>
internal sealed class ResourceJsonReader : IEstateReader
{
    public ImportFormat Format => ImportFormat.ResourceJson;

    public bool Recognizes(DataNode root) => root switch
    {
        ArrayNode array => array.Items.Count > 0 && RecordedResources.IsResource(array.Items[0]),
        ObjectNode { } answer when answer.Find("value") is ArrayNode list =>
            list.Items.Count == 0 || RecordedResources.IsResource(list.Items[0]),
        _ => RecordedResources.IsResource(root),
    };

    public Result<IReadOnlyList<ResourceDocument>> Read(DataNode root, ImportSession session)
    {
        FurtherPages.Tell(root, session.Log);
        IEnumerable<DataNode> resources = root switch
        {
            ArrayNode array => array.Items,
            ObjectNode { } answer when answer.Find("value") is ArrayNode list => list.Items,
            _ => [root],
        };
        return new(new RecordedResources(session).Read(resources.ToList()));
    }
}
