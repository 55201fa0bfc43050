using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Recorded;

/// <summary>
/// Reads what a query of Azure Resource Graph gives: rows that are objects, or a table of columns and rows. Types are
/// in lower case there. A column that the query left out is not known.
/// Source: https://learn.microsoft.com/azure/governance/resource-graph/concepts/work-with-data
/// </summary>
internal sealed class ResourceGraphReader : IEstateReader
{
    private static readonly string[] s_needed = ["properties", "location"];

    public ImportFormat Format => ImportFormat.ResourceGraph;

    public bool Recognizes(DataNode root) => root switch
    {
        ObjectNode answer when answer.Find("data") is { } data => IsTable(data) || IsRows(data, static _ => true),
        ObjectNode answer when answer.Find("value") is ArrayNode rows => IsRows(rows, IsOfGraph),
        _ => IsRows(root, IsOfGraph),
    };

    public Result<IReadOnlyList<ResourceDocument>> Read(DataNode root, ImportSession session)
    {
        FurtherPages.Tell(root, session.Log);
        DataNode rows = (root as ObjectNode)?.Find("data") ?? (root as ObjectNode)?.Find("value") ?? root;
        IEnumerable<DataNode> found = rows switch
        {
            ArrayNode array => array.Items,
            ObjectNode table => Rows(table, session),
            _ => [],
        };
        return new(new RecordedResources(session).Read(found.Select(Whole).ToList()));
    }

    private static bool IsTable(DataNode data) =>
        data is ObjectNode table && table.Find("columns") is ArrayNode && table.Find("rows") is ArrayNode;

    private static bool IsRows(DataNode data, Func<ObjectNode, bool> fits) => data is ArrayNode rows
        && (rows.Items.Count == 0 ? fits != IsOfGraph : rows.Items[0] is ObjectNode row && IsRow(row) && fits(row));

    private static bool IsRow(ObjectNode row) => RecordedResources.IsResource(row);

    /// <summary>What tells a row from a resource: the type in lower case, and a column that only rows have.</summary>
    private static bool IsOfGraph(ObjectNode row) =>
        row.TextOf("type") is { } type
        && !type.Any(char.IsUpper)
        && row.Find("subscriptionId") is TextNode;

    private static IEnumerable<DataNode> Rows(ObjectNode table, ImportSession session)
    {
        string[] columns = [.. ((ArrayNode)table.Find("columns")!).Items
            .Select(column => (column as ObjectNode)?.TextOf("name") ?? "")];
        foreach (DataNode row in ((ArrayNode)table.Find("rows")!).Items)
        {
            if (row is ArrayNode cells && cells.Items.Count == columns.Length)
            {
                yield return new ObjectNode(columns.Zip(cells.Items, KeyValuePair.Create), row.Place);
            }
            else
            {
                session.Log.Find(ErrorId.ValueInvalid, "The row does not have a value for each column.", "", row.Place);
            }
        }
    }

    private static KeyValuePair<string, DataNode> LeftOut(string name, SourcePlace place) =>
        new(name, new UnresolvedNode(name, $"The query left the column '{name}' out.", place));

    private static DataNode Whole(DataNode row) => row is not ObjectNode whole
        ? row
        : new ObjectNode(
            [
                .. whole.Properties,
                .. s_needed.Where(name => whole.Find(name) is null).Select(name => LeftOut(name, row.Place)),
            ],
            row.Place);
}
