using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Arm;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>The documents in the making, and what is joined to them once all of them are there.</summary>
internal sealed class PlanEstate
{
    private readonly ImportSession _session;
    private readonly Dictionary<string, ResourceDocument> _documents = new(ArmId.Comparer);
    private readonly List<Action> _joins = [];

    public PlanEstate(ImportSession session) => _session = session;

    public IReadOnlyList<ResourceDocument> Documents
    {
        get
        {
            _joins.ForEach(join => join());
            _joins.Clear();
            return [.. _documents.Values];
        }
    }

    /// <summary>Makes a document of a resource; the properties are those of Resource Manager.</summary>
    /// <param name="entry">The resource.</param>
    /// <param name="properties">Its properties.</param>
    /// <param name="beside">What stands beside them, but for the location.</param>
    public void Add(
        PlanEntry entry, ObjectNode properties, params (string Name, DataNode? Value)[] beside) =>
        Add(entry, entry.Id, ArmShape.Object(
            entry.Place,
            [("location", entry.Values.Find("location")), .. beside, ("properties", properties)]));

    /// <summary>Makes a document of a part of a resource that Terraform has no resource for.</summary>
    public void AddPart(PlanEntry entry, string collection, string name, ObjectNode properties) =>
        Add(entry, ArmId.Child(entry.Id, collection, name), ArmShape.Object(entry.Place, ("properties", properties)));

    public void Add(PlanEntry entry, string id, ObjectNode body, string apiVersion = "9999-01-01")
    {
        if (ResourceDocument.Identify(id) is not { } identity || !_session.IsMapped(identity.Type))
        {
            string type = ResourceDocument.Identify(id)?.Type ?? entry.Resource.Type;
            _session.Log.Skip(type, entry.Resource.Address, SkipReason.For(type), entry.Place);
            return;
        }

        _documents[id] = new ResourceDocument
        {
            Type = identity.Type,
            Id = id,
            ApiVersion = apiVersion,
            Body = body,
            Doubts =
            [
                .. PlanIndex.IsNameless(entry.Resource) ? [Nameless(entry, id)] : Array.Empty<UnresolvedValue>(),
                .. entry.Resource.IsPutOff ? [PutOff(entry)] : Array.Empty<UnresolvedValue>(),
            ],
        };
    }

    public void NotModelled(PlanEntry entry, string property) =>
        _session.Log.NotModelled(entry.Resource.Address, property, entry.Place);

    /// <summary>Sets a property of another resource, as an association does.</summary>
    /// <param name="entry">The association.</param>
    /// <param name="targetType">The Resource Manager type of that resource.</param>
    /// <param name="target">Its id.</param>
    /// <param name="path">The property.</param>
    /// <param name="value">What it becomes.</param>
    public void Set(PlanEntry entry, string targetType, DataNode? target, string path, DataNode? value) =>
        Join(entry, targetType, target, path, body => value is null ? body : body.With(path, value));

    /// <summary>Adds to a list of another resource.</summary>
    public void Append(PlanEntry entry, string targetType, DataNode? target, string path, DataNode? value) => Join(
        entry,
        targetType,
        target,
        path,
        body => value is null ? body : body.With(path, value is UnresolvedNode ? value : ArmShape.Array(
            value.Place, [.. (body.At(path) as ArrayNode)?.Items ?? [], value])));

    /// <summary>
    /// Makes something that belongs to nobody knows which resource of a type a doubt about each of them.
    /// </summary>
    public void Doubt(string type, string property, UnresolvedNode unknown) => _joins.Add(() =>
    {
        UnresolvedValue doubt = new(property, unknown.Expression, unknown.Place.ToString());
        foreach (ResourceDocument document in _documents.Values.Where(document => document.IsOf(type)).ToList())
        {
            _documents[document.Id] = document with { Doubts = document.Doubts.Add(doubt) };
        }
    });

    /// <summary>Changes another resource once all of them are there.</summary>
    public void Join(
        PlanEntry entry, string targetType, DataNode? target, string path, Func<ObjectNode, ObjectNode> change) =>
        _joins.Add(() => JoinNow(entry, targetType, target, path, change));

    private void JoinNow(
        PlanEntry entry, string targetType, DataNode? target, string path, Func<ObjectNode, ObjectNode> change)
    {
        string id = (target as TextNode)?.Text.TrimEnd('/') ?? "";
        if (_documents.TryGetValue(id, out ResourceDocument? document))
        {
            _documents[id] = document with { Body = change(document.Body) };
        }
        else if (target is UnresolvedNode unknown)
        {
            MarkAll(targetType, path, unknown);
        }
        else
        {
            _session.Log.Skip(
                entry.Resource.Type, entry.Resource.Address, "What it belongs to is not in the plan.", entry.Place);
        }
    }

    /// <summary>Whichever of them it belongs to, none that says nothing of it is known.</summary>
    private void MarkAll(string type, string path, UnresolvedNode unknown)
    {
        foreach (ResourceDocument document in _documents.Values
            .Where(document => document.IsOf(type) && document.Body.At(path) is null).ToList())
        {
            _documents[document.Id] = document with { Body = document.Body.With(path, unknown) };
        }
    }

    // How many there will be is not known, and so not whether there is one.
    private static UnresolvedValue PutOff(PlanEntry entry) =>
        new("condition", entry.Resource.Address, entry.Place.ToString());

    private UnresolvedValue Nameless(PlanEntry entry, string id)
    {
        UnresolvedNode unknown = new(
            $"{entry.Resource.Address}.name", "Terraform knows it after the plan is applied.", entry.Place);
        _session.Log.Unresolved(id, "name", unknown);
        return new("name", unknown.Expression, unknown.Place.ToString());
    }
}
