using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>
/// Resources of the provider azapi, which are written in Resource Manager's form: as text before version 2, as an
/// object since. Source: https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource
/// </summary>
internal static class ApiTranslation
{
    public static IEnumerable<(string Type, PlanTranslation Translate)> All { get; } =
    [
        ("azapi_resource", Resource),
        ("azapi_update_resource", Update),
    ];

    private static void Resource(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        string type = entry.Values.Text("type") ?? "";
        ObjectNode body = ApiBody.Of(entry);
        if (entry.Values.Find("location") is { } location)
        {
            body = body.With("location", location);
        }

        NoteHidden(entry, estate, index);
        estate.Add(entry, entry.Id, body, type.Contains('@') ? type[(type.IndexOf('@') + 1)..] : "");
    }

    /// <summary>The provider merges what is written into what is there; lists are replaced.</summary>
    private static void Update(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        string type = (entry.Values.Text("type") ?? "").Split('@')[0];
        DataNode? target = entry.Values.Find("resource_id")
            ?? (index.IdOf(entry.Resource) is { } id ? ArmShape.Text(id, entry.Place) : null);
        NoteHidden(entry, estate, index);
        foreach ((string path, DataNode value) in Leaves(ApiBody.Of(entry), ""))
        {
            estate.Set(entry, type, target ?? Homeless(entry), path, value);
        }
    }

    private static UnresolvedNode Homeless(PlanEntry entry) =>
        new(entry.Resource.Address, "What it belongs to is not known.", entry.Place);

    // The depth of a body is bounded by the depth of the file.
    private static IEnumerable<(string Path, DataNode Value)> Leaves(ObjectNode open, string path) =>
        open.Properties.SelectMany(property => property.Value is ObjectNode { Names.Count: > 0 } inner
            ? Leaves(inner, $"{path}{property.Key}.")
            : [($"{path}{property.Key}", property.Value)]);

    /// <summary>A part of the body that Terraform never writes to a plan.</summary>
    private static void NoteHidden(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        const string Hidden = "sensitive_body";
        if (index.IsWritten(entry.Resource, Hidden))
        {
            estate.NotModelled(entry, Hidden);
        }
    }
}
