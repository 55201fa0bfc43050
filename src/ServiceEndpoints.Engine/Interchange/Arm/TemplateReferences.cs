using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Arm.Expressions;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>
/// What expressions learn of the resources of a template: what stands in it. What only the deployed resource has is
/// not known.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#reference
/// </summary>
internal sealed class TemplateReferences
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    private const string OfAzure = "It is a property that Azure gives the deployed resource.";

    private static readonly string[] s_notShown =
        ["condition", "copy", "dependsOn", "name", "resources", "scope", "type"];

    private readonly ArmTemplate _template;
    private readonly ArmTemplate? _around;
    private readonly TemplateResources _resources;
    private readonly InnerTemplates _inner;
    private readonly DeploymentOutputs _outputs;
    private readonly CycleGuard _bodies = new();

    // Opening a deployment may ask for what it is given.
    private bool _looksInside;

    /// <param name="template">The template that the expressions stand in.</param>
    /// <param name="inner">What opens the deployments inside of it.</param>
    /// <param name="around">The template that deploys it; null where none does.</param>
    public TemplateReferences(ArmTemplate template, InnerTemplates inner, ArmTemplate? around)
    {
        _template = template;
        _around = around;
        _resources = new(template);
        _inner = inner;
        _outputs = new(inner);
    }

    /// <param name="reference">A symbolic name, an id with or without scope, or a name.</param>
    /// <param name="isFull">Whether the whole resource is asked for and not its properties alone.</param>
    /// <param name="frame">Where it is asked for.</param>
    /// <returns>Null when the template makes nothing that is called so.</returns>
    public DataNode? Find(string reference, bool isFull, EvaluationFrame frame) => Within(reference, isFull, frame)
        ?? (IdOf(reference) is { } id && ArmId.LooksLikeId(id) ? _around?.Reference(id, isFull, frame) : null);

    /// <summary>As <see cref="Find"/>, and not in the template around this one.</summary>
    public DataNode? Within(string reference, bool isFull, EvaluationFrame frame)
    {
        TemplateResource? resource = _resources.Find(reference);
        string? id = IdOf(reference);
        TemplateResource? made = resource is { IsMade: false } && id is not null ? _resources.Find(id) : resource;
        return made is { IsMade: true } ? Read(made, isFull, frame)
            : id is null ? null
            : Part(id, isFull, frame) ?? (ArmId.LooksLikeId(id) ? Inside(id, isFull, frame) : null);
    }

    /// <summary>A resource that is only named may be made by another entry, or elsewhere.</summary>
    private string? IdOf(string reference) =>
        _resources.Find(reference) is { IsMade: false } named ? named.Id : reference;

    /// <summary>What a deployment of the template makes, which the template waits for or is wrong.</summary>
    private DataNode? Inside(string id, bool isFull, EvaluationFrame frame)
    {
        if (_looksInside)
        {
            return null;
        }

        _looksInside = true;
        try
        {
            return _resources.Deployments
                .Select(deployment => _inner.Open(
                    deployment.Node,
                    deployment.Identity!.Name,
                    _template,
                    _template.Expressions.Scope,
                    deployment.Frame with { Place = deployment.Node.Place }))
                .Where(inner => inner is { IsInner: true })
                .Select(inner => inner!.Template.ReferenceWithin(id, isFull, frame))
                .FirstOrDefault(found => found is not null);
        }
        finally
        {
            _looksInside = false;
        }
    }

    /// <summary>All turns of a repeated resource.</summary>
    /// <returns>Null when the template has none of that name.</returns>
    public DataNode? All(string symbol, bool isFull, EvaluationFrame frame)
    {
        DataNode[] turns = [.. _resources.Turns(symbol).Select(turn => Read(turn, isFull, frame))];
        return turns.Length == 0 ? null : new ArrayNode(turns, frame.Place);
    }

    /// <summary>What is known of a resource before it is deployed.</summary>
    /// <returns>Null when the template has none of that symbolic name, or its id is not known.</returns>
    public DataNode? Info(string symbol, EvaluationFrame frame) =>
        _resources.Find(symbol) is { Id: { } id, Identity: { } identity }
            ? new ObjectNode(
                [
                    new("id", new TextNode(id, frame.Place)),
                    new("name", new TextNode(identity.Name.Split('/')[^1], frame.Place)),
                    new("type", new TextNode(identity.Type, frame.Place)),
                ],
                Rest(frame),
                frame.Place)
            : null;

    /// <summary>A part that stands inside of the resource that it belongs to, as a subnet in its VNet.</summary>
    private DataNode? Part(string id, bool isFull, EvaluationFrame frame)
    {
        string[] words = id.Split('/');
        return !isFull && words.Length > 3
            && _resources.Find(ArmId.ParentOf(id)) is { IsMade: true, Identity: { } identity } owner
            && !InnerTemplates.IsDeployment(identity.Type)
            && Read(owner, isFull: false, frame) is ObjectNode properties
            && properties.Find(words[^2]) is ArrayNode parts
            ? parts.Items.OfType<ObjectNode>()
                .FirstOrDefault(part => ArmId.Same(part.TextOf("name"), words[^1]))?.Find("properties")
            : null;
    }

    private DataNode Read(TemplateResource resource, bool isFull, EvaluationFrame frame)
    {
        if (InnerTemplates.IsDeployment(resource.Node.TextOf("type")))
        {
            DataNode properties = _outputs.Of(resource, _template, frame);
            return isFull ? new ObjectNode([new("properties", properties)], Rest(frame), frame.Place) : properties;
        }

        // The same resource may be repeated; its turns differ.
        string key = $"{resource.Node.Place} {string.Join(',', resource.Frame.Loops)}";
        string name = resource.Identity?.Name ?? resource.Symbol ?? "";
        DataNode body = _bodies.Get(
            key,
            () => Body(resource),
            () => _template.Expressions.Mistake($"the resource '{name}' needs itself", frame));
        return isFull ? body
            : (body as ObjectNode)?.Find("properties")
                ?? body as UnresolvedNode ?? Rest(frame);
    }

    private static UnresolvedNode Rest(EvaluationFrame frame) => new(frame.Expression, OfAzure, frame.Place);

    private DataNode Body(TemplateResource resource)
    {
        if (_template.Nodes.Evaluate(resource.Node, resource.Frame, s_notShown) is not ObjectNode body)
        {
            return new UnresolvedNode(resource.Frame.Expression, OfAzure, resource.Node.Place);
        }

        UnresolvedNode rest = new(resource.Frame.Expression, OfAzure, body.Place);
        string[] apart = [.. _resources.PartsOf(resource)];
        return new ObjectNode(
            body.Properties.Select(property => KeyValuePair.Create(
                property.Key,
                property.Value is ObjectNode properties && property.Key.Equals("properties", AnyCase)
                    ? Properties(properties, resource, apart, rest)
                    : AsAnswered(property.Key, property.Value, ownerId: null, rest))),
            rest,
            body.Place);
    }

    /// <summary>The properties; a list that other resources of the template add to is not known.</summary>
    private static ObjectNode Properties(
        ObjectNode properties, TemplateResource resource, string[] apart, UnresolvedNode rest)
    {
        IEnumerable<KeyValuePair<string, DataNode>> given = properties.Properties.Select(property =>
            KeyValuePair.Create(
                property.Key,
                apart.Contains(property.Key, StringComparer.OrdinalIgnoreCase)
                    ? rest
                    : AsAnswered(property.Key, property.Value, resource.Id, rest)));
        return new(given, rest, properties.Place);
    }

    /// <summary>A value as the deployed resource has it: objects have more in them, and parts have ids.</summary>
    private static DataNode AsAnswered(string name, DataNode value, string? ownerId, UnresolvedNode rest) =>
        value switch
        {
            ObjectNode open => Answered(open, ownerId, rest),
            ArrayNode array => new ArrayNode(
                array.Items.Select(item => item is ObjectNode part ? AsPart(name, part, ownerId, rest) : item),
                array.Place),
            _ => value,
        };

    private static ObjectNode AsPart(string collection, ObjectNode part, string? ownerId, UnresolvedNode rest)
    {
        UnresolvedNode? unknown = part.Find("name") as UnresolvedNode;
        if (ownerId is null || part.Find("id") is not null
            || (part.TextOf("name") ?? unknown?.Symbol) is not { } name
            || part.Find("properties") is not ObjectNode)
        {
            return Answered(part, null, rest);
        }

        string id = ArmId.Child(ownerId, collection, name);
        ObjectNode answered = Answered(part, id, rest);
        DataNode node = unknown is null
            ? new TextNode(id, part.Place)
            : new UnresolvedNode(unknown.Expression, unknown.Cause, unknown.Place) { Symbol = id };
        return new(answered.Properties.Append(new("id", node)), rest, part.Place);
    }

    private static ObjectNode Answered(ObjectNode open, string? ownerId, UnresolvedNode rest) => new(
        open.Properties.Select(property => KeyValuePair.Create(
            property.Key, AsAnswered(property.Key, property.Value, ownerId, rest))),
        rest,
        open.Place);
}
