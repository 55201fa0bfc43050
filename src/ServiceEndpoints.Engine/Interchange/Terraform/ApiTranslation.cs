using System.Collections.Generic;
using System.Linq;
using System.Text;
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
        entry.Values.Ignore(["parent_id"]);
        string type = entry.Values.Text("type") ?? "";
        ObjectNode body = Body(entry);
        if (entry.Values.Find("location") is { } location)
        {
            body = body.With("location", location);
        }

        estate.Add(entry, entry.Id, body, type.Contains('@') ? type[(type.IndexOf('@') + 1)..] : "");
    }

    private static void Update(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        string type = (entry.Values.Text("type") ?? "").Split('@')[0];
        DataNode? target = entry.Values.Find("resource_id");
        ObjectNode body = Body(entry);
        IEnumerable<KeyValuePair<string, DataNode>> properties = body.Find("properties") switch
        {
            ObjectNode open => open.Properties.Select(property =>
                KeyValuePair.Create($"properties.{property.Key}", property.Value)),
            { } other => [KeyValuePair.Create("properties", other)],
            null => [],
        };
        foreach ((string path, DataNode value) in properties)
        {
            estate.Set(entry, type, target, path, value);
        }
    }

    private static ObjectNode Body(PlanEntry entry)
    {
        switch (entry.Values.Find("body"))
        {
            case ObjectNode body:
                return body;
            case TextNode text when JsonFile.Read(Encoding.UTF8.GetBytes(text.Text), text.Place.File)
                .IsSuccess(out DataNode? parsed, out _) && parsed is ObjectNode body:
                return body;
            case null:
                return ArmShape.Object(entry.Place);
            case { } other:
                DataNode unknown = other as UnresolvedNode
                    ?? new UnresolvedNode($"{entry.Resource.Address}.body", "It is no object in JSON.", other.Place);
                return ArmShape.Object(entry.Place, ("properties", unknown));
        }
    }
}
