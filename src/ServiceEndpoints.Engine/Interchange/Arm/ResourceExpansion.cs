using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Arm.Expressions;
using ServiceEndpoints.Interchange.Arm.Expressions.Functions;
using ServiceEndpoints.Interchange.Arm.Mapping;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>Turns the resources of a template into documents: loops unrolled, children beside their parents.</summary>
internal sealed class ResourceExpansion
{
    private static readonly string[] s_notValues = ["condition", "copy", "dependsOn", "resources", "type", "name"];

    private readonly ArmTemplate _template;
    private readonly ImportSession _session;
    private readonly DeploymentScope _scope;
    private readonly EvaluationBudget _budget;
    private readonly InnerTemplates _inner;
    private readonly ValueList<UnresolvedValue> _doubts;

    /// <param name="template">What expressions name.</param>
    /// <param name="session">What the readers share.</param>
    /// <param name="scope">Where the resources go.</param>
    /// <param name="budget">What evaluation may cost.</param>
    /// <param name="inner">What opens the templates of deployments.</param>
    /// <param name="doubts">What is not known of all of the resources.</param>
    public ResourceExpansion(
        ArmTemplate template,
        ImportSession session,
        DeploymentScope scope,
        EvaluationBudget budget,
        InnerTemplates inner,
        ValueList<UnresolvedValue>? doubts = null)
    {
        _inner = inner;
        _doubts = doubts ?? [];
        _template = template;
        _session = session;
        _scope = scope;
        _budget = budget;
    }

    public IEnumerable<ResourceDocument> All() => In(_template.Root, new() { Place = _template.Root.Place });

    /// <summary>The resources that stand in a template whose expressions name what is around it.</summary>
    private IEnumerable<ResourceDocument> In(ObjectNode template, EvaluationFrame frame) =>
        Children(template, null, frame);

    /// <summary>An array of resources or, since language version 2.0, an object that gives each a name.</summary>
    private IEnumerable<ResourceDocument> Children(ObjectNode owner, ResourceIdentity? parent, EvaluationFrame frame)
    {
        IEnumerable<DataNode> nodes = owner.Find("resources") switch
        {
            ArrayNode array => array.Items,
            ObjectNode named => named.Properties.Select(property => property.Value),
            _ => [],
        };
        return nodes.SelectMany(node => node is ObjectNode resource
            ? Repeated(resource, parent, frame)
            : NotAResource(node));
    }

    private IEnumerable<ResourceDocument> NotAResource(DataNode node)
    {
        _session.Log.Find(ErrorId.ValueInvalid, $"A resource is an object, and this is {node.Kind}.", "", node.Place);
        return [];
    }

    private IEnumerable<ResourceDocument> Repeated(ObjectNode node, ResourceIdentity? parent, EvaluationFrame frame)
    {
        if (node.Find("copy") is not { } copy)
        {
            return One(node, parent, frame);
        }

        CopyLoop? loop = CopyLoop.Read(copy, isResource: true, _template.Expressions, frame);
        if (loop?.Unresolved is { } unknown)
        {
            _session.Log.Unresolved("", "copy.count", unknown);
            Skip(node, "How often it is repeated is not known.");
        }
        else if (loop?.Steps.Any() == false)
        {
            Skip(node, "Its copy loop makes no turn.");
        }

        return loop?.Steps.SelectMany(step => One(node, parent, frame.In(step))) ?? [];
    }

    private IEnumerable<ResourceDocument> One(ObjectNode node, ResourceIdentity? parent, EvaluationFrame frame)
    {
        if (_budget.Exhausted is not null)
        {
            return [];
        }

        _budget.ChargeResource();
        List<UnresolvedValue> doubts = [.. _doubts];
        if (node.Find("existing") is BooleanNode { IsTrue: true })
        {
            Skip(node, "The template refers to it and does not make it.");
            return [];
        }

        if (!IsDeployed(node, frame, doubts))
        {
            Skip(node, "Its condition is false.");
            return [];
        }

        if (Identify(node, parent, frame, doubts) is not { } identity)
        {
            return [];
        }

        return InnerTemplates.IsDeployment(identity.Type)
            ? Deployed(node, identity, frame, doubts)
            : Own(node, identity, frame, doubts).Concat(Children(node, identity, frame));
    }

    private IEnumerable<ResourceDocument> Deployed(
        ObjectNode node, ResourceIdentity identity, EvaluationFrame frame, List<UnresolvedValue> doubts)
    {
        if (_inner.Open(node, identity.Name, _template, _scope, frame) is not { } inner)
        {
            return [];
        }

        ResourceExpansion expansion = new(
            inner.Template,
            _session,
            inner.Scope,
            _budget,
            inner.Inner,
            doubts.Where(doubt => doubt.Property != EntityNotes.Name).ToValueList());
        return inner.IsInner ? expansion.All() : expansion.In(inner.Content, frame);
    }

    private IEnumerable<ResourceDocument> Own(
        ObjectNode node, ResourceIdentity identity, EvaluationFrame frame, List<UnresolvedValue> doubts)
    {
        if (!_session.IsMapped(identity.Type))
        {
            _session.Log.Skip(identity.Type, identity.Name, SkipReason.For(identity.Type), node.Place);
            yield break;
        }

        if (ResourceDocument.ComposeId(_scope.ResourceGroupScope, identity.Type, identity.Name) is not { } id)
        {
            string message = $"The name '{identity.Name}' does not fit the type {identity.Type}.";
            _session.Log.Find(ErrorId.NameInvalid, message, "", node.Place);
            _session.Log.Skip(identity.Type, identity.Name, message, node.Place);
            yield break;
        }

        if (_template.Nodes.Evaluate(node, frame, s_notValues) is ObjectNode body)
        {
            yield return new ResourceDocument
            {
                Type = identity.Type,
                Id = id,
                ApiVersion = body.TextOf("apiVersion") ?? "",
                Body = body,
                Doubts = doubts.ToValueList(),
                IsWritten = true,
            };
        }
    }

    private bool IsDeployed(ObjectNode node, EvaluationFrame frame, List<UnresolvedValue> doubts)
    {
        if (node.Find("condition") is not { } condition)
        {
            return true;
        }

        DataNode value = _template.Nodes.Evaluate(condition, frame);
        if (value is UnresolvedNode unknown)
        {
            _session.Log.Unresolved(node.TextOf("name") ?? "", "condition", unknown);
            doubts.Add(new("condition", unknown.Expression, unknown.Place.ToString()));
        }

        return value is not BooleanNode { IsTrue: false }
            && !(value is TextNode text && text.Text.Equals("false", StringComparison.OrdinalIgnoreCase));
    }

    private ResourceIdentity? Identify(
        ObjectNode node, ResourceIdentity? parent, EvaluationFrame frame, List<UnresolvedValue> doubts)
    {
        DataNode? type = node.Find("type") is { } typeNode ? _template.Nodes.Evaluate(typeNode, frame) : null;
        DataNode? name = node.Find("name") is { } nameNode ? _template.Nodes.Evaluate(nameNode, frame) : null;
        if (type is not TextNode typeText || name is not (TextNode or UnresolvedNode))
        {
            _session.Log.Find(ErrorId.ValueInvalid, "A resource needs a type and a name.", "", node.Place);
            Skip(node, "Its type or its name is missing or not known.");
            return null;
        }

        string own = name is UnresolvedNode unknown
            ? unknown.Symbol ?? Placeholder(unknown, typeText.Text, parent, frame, _scope.DeploymentName)
            : ((TextNode)name).Text;
        ResourceIdentity identity = ResourceIdentity.Of(typeText.Text, own, parent);
        if (name is UnresolvedNode doubt && _session.IsMapped(identity.Type))
        {
            _session.Log.Unresolved(identity.Type, "name", doubt);
            doubts.Add(new("name", doubt.Expression, doubt.Place.ToString()));
        }

        return identity;
    }

    /// <summary>A name for a thing whose name is not known: the same at every import of the same file.</summary>
    private static string Placeholder(
        UnresolvedNode name, string type, ResourceIdentity? parent, EvaluationFrame frame, string deployment)
    {
        int segments = parent is null ? Math.Max(type.Count(c => c == '/'), 1) : 1;
        string turns = string.Join(',', frame.Loops.Select(step => step.ToString()));
        string single = $"unresolved-{StableNameFunctions.Unique(name.Place.ToString(), turns, deployment)}";
        return string.Join('/', Enumerable.Repeat(single, segments));
    }

    private void Skip(ObjectNode node, string reason) => _session.Log.Skip(
        node.TextOf("type") ?? "", node.TextOf("name") ?? "", reason, node.Place);
}
