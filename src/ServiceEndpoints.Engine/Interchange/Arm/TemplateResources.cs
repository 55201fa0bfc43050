using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ServiceEndpoints.Interchange.Arm.Expressions;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>
/// The resources of a template by what expressions call them: symbolic names, ids, ids without a scope, and names.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#reference
/// </summary>
internal sealed class TemplateResources
{
    private const string Providers = "/providers/";

    // Where one of these stands, the resource is not where the template goes; of a deployment it says where that goes.
    private static readonly string[] s_elsewhere = ["resourceGroup", "scope", "subscriptionId"];

    private readonly Dictionary<string, TemplateResource> _bySymbol = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateResource> _byId = new(ArmId.Comparer);
    private readonly Dictionary<string, TemplateResource> _byRelativeId = new(ArmId.Comparer);
    private readonly Dictionary<string, TemplateResource?> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TemplateResource?> _deployments = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<TemplateResource> _all = [];
    private readonly ArmTemplate _template;
    private bool _isRead;

    public TemplateResources(ArmTemplate template) => _template = template;

    /// <returns>Null when the template has none that is called so.</returns>
    public TemplateResource? Find(string reference)
    {
        Read();
        return _bySymbol.GetValueOrDefault(reference)
            ?? _byId.GetValueOrDefault(reference)
            ?? _byRelativeId.GetValueOrDefault(reference)
            ?? _byName.GetValueOrDefault(reference)
            ?? Deployment(reference);
    }

    /// <summary>The deployments that the template makes.</summary>
    public IEnumerable<TemplateResource> Deployments
    {
        get
        {
            Read();
            return _all.Where(resource => resource.IsMade && InnerTemplates.IsDeployment(resource.Identity?.Type));
        }
    }

    /// <summary>The turns of a repeated resource, in their order; none where the name is not that of one.</summary>
    public IEnumerable<TemplateResource> Turns(string symbol)
    {
        Read();
        string start = $"{symbol}[";
        return _all.Where(resource => resource.Symbol?.StartsWith(start, StringComparison.Ordinal) == true);
    }

    /// <summary>The words of the types of parts that resources of their own make of another.</summary>
    public IEnumerable<string> PartsOf(TemplateResource owner)
    {
        Read();
        return owner.Id is not { } id
            ? []
            : _all.Where(part => part.Id is not null && ArmId.Same(ArmId.ParentOf(part.Id), id))
                .Select(part => part.Identity!.Type.Split('/')[^1])
                .Distinct(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>
    /// The deployment of that name, if there is one only: templates of subscriptions and above name theirs by ids that
    /// have no resource group.
    /// </summary>
    private TemplateResource? Deployment(string reference) => InnerTemplates.IsDeployment(ArmId.TypeOf(reference))
        ? _deployments.GetValueOrDefault(ArmId.NameOf(reference))
        : null;

    // Not before somebody asks, and what asks while it is read, which is a mistake of the template, finds nothing.
    private void Read()
    {
        if (!_isRead)
        {
            _isRead = true;
            Read(_template.Root, null, new EvaluationFrame { Place = _template.Root.Place });
        }
    }

    private void Read(ObjectNode owner, ResourceIdentity? parent, EvaluationFrame frame)
    {
        IEnumerable<(string? Symbol, DataNode Node)> nodes = owner.Find("resources") switch
        {
            ObjectNode named => named.Properties.Select(property => ((string?)property.Key, property.Value)),
            ArrayNode array => array.Items.Select(item => ((string?)null, item)),
            _ => [],
        };
        foreach ((string? symbol, DataNode node) in nodes)
        {
            if (node is ObjectNode resource)
            {
                Read(symbol, resource, parent, frame);
            }
        }
    }

    private void Read(string? symbol, ObjectNode node, ResourceIdentity? parent, EvaluationFrame frame)
    {
        if (node.Find("copy") is not { } copy)
        {
            Add(symbol, node, parent, frame);
            return;
        }

        CopyLoop? loop = CopyLoop.Read(copy, isResource: true, _template.Expressions, frame);
        foreach (CopyStep step in loop?.Steps ?? [])
        {
            string? turn = symbol is null
                ? null
                : string.Create(CultureInfo.InvariantCulture, $"{symbol}[{step.Index}]");
            Add(turn, node, parent, frame.In(step));
        }
    }

    private void Add(string? symbol, ObjectNode node, ResourceIdentity? parent, EvaluationFrame frame)
    {
        // The name of what is not deployed may make no sense.
        if (!_template.Expressions.Budget.Charge(node.Size) || !IsDeployed(node, frame))
        {
            return;
        }

        ResourceIdentity? identity = IdentityOf(node, parent, frame);
        bool isDeployment = InnerTemplates.IsDeployment(identity?.Type);
        string? id = identity is null || (!isDeployment && s_elsewhere.Any(property => node.Find(property) is not null))
            ? null
            : ResourceDocument.ComposeId(
                isDeployment ? Goal(node, frame) : _template.Expressions.Scope.ResourceGroupScope,
                identity.Type,
                identity.Name);
        TemplateResource resource = new(symbol, identity, id, node, frame);
        _all.Add(resource);
        if (symbol is not null)
        {
            _bySymbol.TryAdd(symbol, resource);
        }

        // One that is made goes before one that is only named.
        if (id is not null && (resource.IsMade || !_byId.ContainsKey(id)))
        {
            _byId[id] = resource;
            _byRelativeId[id[(id.IndexOf(Providers, StringComparison.Ordinal) + Providers.Length)..]] = resource;
            _byRelativeId[$"{identity!.Type}/{identity.Name}"] = resource;
            // A name that several have says nothing.
            _byName[identity.Name] = _byName.ContainsKey(identity.Name) ? null : resource;
        }

        if (isDeployment && identity is not null)
        {
            _deployments[identity.Name] = _deployments.ContainsKey(identity.Name) ? null : resource;
        }

        if (!isDeployment)
        {
            Read(node, identity, frame);
        }
    }

    /// <summary>Where a deployment goes, which is where Azure keeps it as a resource.</summary>
    private string Goal(ObjectNode deployment, EvaluationFrame frame)
    {
        DeploymentScope scope = _template.Expressions.Scope;
        return (scope with
        {
            SubscriptionId = Part("subscriptionId", scope.SubscriptionId),
            ResourceGroupName = Part("resourceGroup", scope.ResourceGroupName),
        }).ResourceGroupScope;

        string Part(string property, string standard) =>
            Text(deployment, property, frame) is { Length: > 0 } text ? text : standard;
    }

    private bool IsDeployed(ObjectNode node, EvaluationFrame frame) =>
        node.Find("condition") is not { } condition
        || _template.Nodes.Evaluate(condition, frame) is not BooleanNode { IsTrue: false };

    private ResourceIdentity? IdentityOf(ObjectNode node, ResourceIdentity? parent, EvaluationFrame frame) =>
        Text(node, "type", frame) is { } type && Text(node, "name", frame) is { } name
            ? ResourceIdentity.Of(type, name, parent)
            : null;

    private string? Text(ObjectNode node, string property, EvaluationFrame frame) =>
        (node.Find(property) is { } given ? _template.Nodes.Evaluate(given, frame) : null) switch
        {
            TextNode text => text.Text,
            UnresolvedNode unknown => unknown.Symbol,
            _ => null,
        };
}
