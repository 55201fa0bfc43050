using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>Keeps which properties and parts the resources of templates have, whatever becomes of the values.</summary>
internal static class TemplateReading
{
    public static TemplateWrites Of(IReadOnlyCollection<ResourceDocument> documents, TemplateWrites earlier)
    {
        ResourceDocument[] written = [.. documents.Where(document => document.IsWritten)];
        return earlier.With(
            written.Select(Read), written.SelectMany(Insiders), documents.SelectMany(Nameless));
    }

    private static WrittenResource Read(ResourceDocument document) =>
        new(document.Id, document.ApiVersion, Given(document).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<string> Given(ResourceDocument document) => Properties(document).SelectMany(property =>
        property.Value is ObjectNode inner
            ? Valued(inner).Select(part => $"{property.Key}.{part.Key}").Prepend(property.Key)
            : [property.Key]);

    /// <summary>The subnets that stand inside of a VNet: no other part has to be told from those beside.</summary>
    private static IEnumerable<string> Insiders(ResourceDocument document) => !document.IsOf(ArmTypes.VNet)
        ? []
        : Parts(document)
            .Where(part => ArmId.Same(part.Collection, ArmTypes.Subnets))
            .Select(part => part.Name)
            .OfType<TextNode>()
            .Select(name => ArmId.Child(document.Id, ArmTypes.Subnets, name.Text));

    /// <summary>The collections, in the resource or around it, of which not all names are known.</summary>
    private static IEnumerable<string> Nameless(ResourceDocument document)
    {
        IEnumerable<string> inside = Parts(document)
            .Where(part => part.Name is UnresolvedNode)
            .Select(part => $"{document.Id}/{part.Collection}");
        return document.Doubts.Any(doubt => doubt.Property == EntityNotes.Name)
            ? inside.Prepend(document.Id[..document.Id.LastIndexOf('/')])
            : inside;
    }

    private static IEnumerable<(string Collection, DataNode? Name)> Parts(ResourceDocument document) =>
        Properties(document).SelectMany(property => property.Value is ArrayNode array
            ? array.Items.OfType<ObjectNode>().Select(part => (property.Key, part.Find(EntityNotes.Name)))
            : []);

    private static IEnumerable<KeyValuePair<string, DataNode>> Properties(ResourceDocument document) =>
        document.Body.Find("properties") is ObjectNode properties ? Valued(properties) : [];

    private static IEnumerable<KeyValuePair<string, DataNode>> Valued(ObjectNode node) =>
        node.Properties.Where(property => property.Value is not NullNode);
}
