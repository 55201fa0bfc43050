using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Arm;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Recorded;

/// <summary>Turns resources that somebody asked Azure for into documents.</summary>
internal sealed class RecordedResources
{
    private readonly ImportSession _session;

    public RecordedResources(ImportSession session) => _session = session;

    /// <summary>
    /// Whether a value is a resource: it has an id, or a type of a provider and a name. A name of several words is that
    /// of a count or a measure, which tells of a resource by its id.
    /// </summary>
    public static bool IsResource(DataNode? node) => node is ObjectNode resource
        && resource.Find("name") is not ObjectNode
        && (RelativeIds.Read(IdOf(resource), "") is not null || Named(resource) is not null);

    public IReadOnlyList<ResourceDocument> Read(IEnumerable<DataNode> nodes) =>
        [.. nodes.Select(Read).OfType<ResourceDocument>()];

    /// <summary>
    /// The id; what has one by another name has its own name too, unlike rows of other things that name a resource.
    /// </summary>
    private static string? IdOf(ObjectNode node) => node.TextOf("id")
        ?? (node.TextOf("name") is null && node.TextOf("resourceName") is null ? null : node.TextOf("resourceId"));

    private ResourceDocument? Read(DataNode node)
    {
        if (node is not ObjectNode resource)
        {
            _session.Log.Find(
                ErrorId.ValueInvalid, $"A resource is an object, and this is {node.Kind}.", "", node.Place);
            return null;
        }

        string? given = IdOf(resource);
        (string Type, string Name)? identity = ResourceDocument.Identify(given ?? "") ?? Named(resource);
        string type = identity?.Type ?? resource.TextOf("type") ?? "";
        if (identity is null || !_session.IsMapped(type))
        {
            _session.Log.Skip(
                type, identity?.Name ?? resource.TextOf("name") ?? given ?? "", SkipReason.For(type), node.Place);
            return null;
        }

        string? known = RelativeIds.Read(given, _session.SubscriptionId);
        string? id = known ?? Composed(resource, identity.Value);
        if (id is null)
        {
            _session.Log.Skip(type, identity.Value.Name, "Its name does not fit its type.", node.Place);
            return null;
        }

        if (known is null && given is not null)
        {
            _session.Log.Find(
                ErrorId.ValueInvalid,
                $"'{given}' is not the id of a resource, so this one is known by its type and its name.",
                id,
                node.Place);
        }

        ObjectNode body = FlatForm.Raise(resource, type);
        return new ResourceDocument
        {
            Type = type,
            Id = id,
            ApiVersion = body.TextOf("apiVersion") ?? "",
            Body = given is not null && RelativeIds.IsRelative(given)
                ? (ObjectNode)RelativeIds.Complete(body, _session.SubscriptionId)
                : body,
            IsRecorded = true,
        };
    }

    private static (string Type, string Name)? Named(ObjectNode resource) =>
        resource.TextOf("type") is { } type && type.Contains('/') && resource.TextOf("name") is { } name
            ? (type, name)
            : null;

    private string? Composed(ObjectNode resource, (string Type, string Name) identity)
    {
        string subscription = resource.TextOf("subscriptionId") ?? _session.SubscriptionId;
        string group = resource.TextOf("resourceGroup") ?? _session.ResourceGroupName;
        return ResourceDocument.ComposeId(
            $"/subscriptions/{subscription}/resourceGroups/{group}", identity.Type, identity.Name);
    }
}
