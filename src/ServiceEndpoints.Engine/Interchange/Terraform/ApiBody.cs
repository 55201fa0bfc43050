using System.Collections.Generic;
using System.Linq;
using System.Text;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>The body of a resource of the provider azapi: text before version 2, an object since.</summary>
internal static class ApiBody
{
    public static ObjectNode Of(PlanEntry entry)
    {
        switch (entry.Values.Find("body"))
        {
            case ObjectNode body:
                return body;
            case TextNode text when JsonFile.Read(Encoding.UTF8.GetBytes(text.Text), text.Place.File)
                .IsSuccess(out DataNode? parsed, out _) && parsed is ObjectNode body:
                return (ObjectNode)At(text.Place, body);
            case null:
                return ArmShape.Object(entry.Place);
            case { } other:
                DataNode unknown = other as UnresolvedNode
                    ?? new UnresolvedNode($"{entry.Resource.Address}.body", "It is no object in JSON.", other.Place);
                return ArmShape.Object(entry.Place, ("properties", unknown));
        }
    }

    // Lines of the text are none of the file.
    private static DataNode At(SourcePlace place, DataNode node) => node switch
    {
        ObjectNode open => new ObjectNode(
            open.Properties.Select(property => KeyValuePair.Create(
                property.Key, At(place.Property(property.Key, place.Line), property.Value))),
            place),
        ArrayNode array => new ArrayNode(array.Items.Select((item, i) => At(place.Item(i, place.Line), item)), place),
        TextNode text => new TextNode(text.Text, place),
        NumberNode number => new NumberNode(number.Literal, place),
        BooleanNode flag => new BooleanNode(flag.IsTrue, place),
        _ => new NullNode(place),
    };
}
