using System;
using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Interchange.Arm.Expressions.Functions;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>Reads an entity in Resource Manager's form: a name, properties, and what stands beside them.</summary>
internal sealed class EntityReader
{
    // Where things are that are in no region, such as some accounts of Cognitive Services.
    private const string EveryRegion = "global";

    // What no answer can depend on, in a resource of any type.
    private static readonly string[] s_irrelevant =
    [
        "apiVersion", "comments", "condition", "copy", "dependsOn", "etag", "extendedLocation", "id", "identity",
        "kind", "location", "managedBy", "metadata", "name", "plan", "resourceGroup", "resourceGroupName", "resourceId",
        "resourceName", "resources", "resourceType", "scope", "sku", "subscriptionId", "systemData", "tags", "tenantId",
        "type", "zones",
    ];

    private EntityReader(ObjectNode body, string id, EstateBuilder estate, ValueList<UnresolvedValue> doubts)
    {
        Id = id;
        Estate = estate;
        Notes = estate.NotesFor(id, body.Place, doubts);
        Top = new(body, Notes);
        Top.Ignore(s_irrelevant);
        Properties = Top.Find("properties") switch
        {
            ObjectNode properties => new(properties, Notes),
            UnresolvedNode unknown => NotKnown(unknown),
            _ => new(new ObjectNode([], body.Place), Notes),
        };
    }

    public string Id { get; }

    public EstateBuilder Estate { get; }

    public EntityNotes Notes { get; }

    /// <summary>What stands beside the properties, such as the location.</summary>
    public PropertyReader Top { get; }

    public PropertyReader Properties { get; }

    public SourcePlace Place => Top.Place;

    public static EntityReader Of(ResourceDocument document, EstateBuilder estate) =>
        new(document.Body, document.Id, estate, document.Doubts);

    /// <summary>The parts of an entity that stand inside of it, such as the subnets of a VNet.</summary>
    /// <param name="property">Where they stand.</param>
    /// <param name="collection">The last segment of their type.</param>
    public IEnumerable<EntityReader> Parts(string property, string collection)
    {
        foreach (DataNode item in Properties.Items(property))
        {
            if (item is ObjectNode body)
            {
                yield return Part(body, collection);
            }
            else if (item is UnresolvedNode unknown)
            {
                Notes.Unresolved(property, unknown);
            }
            else
            {
                Notes.Invalid(ErrorId.ValueInvalid, property, item.Kind, "It must be an object.", item.Place);
            }
        }
    }

    /// <summary>The region's name; empty when it is not known.</summary>
    public string Location()
    {
        string? text = Top.Text("location");
        if (text is null)
        {
            return "";
        }

        if (RegionCatalogue.TryGet(text, out AzureRegion? region))
        {
            return region.Name;
        }

        if (text.Equals(EveryRegion, StringComparison.OrdinalIgnoreCase))
        {
            return EveryRegion;
        }

        Estate.Log.Find(ErrorId.LocationUnknown, $"Azure has no region '{text}'.", Id, Top.Place);
        return text;
    }

    private EntityReader Part(ObjectNode body, string collection)
    {
        DataNode? name = body.Find(EntityNotes.Name);
        string? given = name is UnresolvedNode unread ? unread.Symbol : (name as TextNode)?.Text;
        string text = string.IsNullOrEmpty(given)
            ? $"unresolved-{StableNameFunctions.Unique(body.Place.ToString())}"
            : given;
        string id = OwnId(body, collection) ?? ArmId.Child(Id, collection, text);
        EntityReader part = new(body, id, Estate, Notes.Doubts);
        if (name is UnresolvedNode unknown)
        {
            part.Notes.Unresolved(EntityNotes.Name, unknown);
        }
        else if (name is not TextNode)
        {
            part.Notes.Invalid(ErrorId.NameInvalid, EntityNotes.Name, "", "It has no name.", body.Place);
        }

        return part;
    }

    /// <summary>The id that others know a part by, where it stands in the part as in answers of Azure.</summary>
    private string? OwnId(ObjectNode body, string collection) =>
        body.TextOf("id") is { } id && ArmId.Same(ArmId.Child(Id, collection, ArmId.NameOf(id)), id) ? id : null;

    private PropertyReader NotKnown(UnresolvedNode unknown)
    {
        Notes.Unresolved("properties", unknown);
        return new(new ObjectNode([], unknown.Place), Notes);
    }
}
