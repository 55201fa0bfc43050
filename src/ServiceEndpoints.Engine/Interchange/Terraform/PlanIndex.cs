using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>The resources of one state of a plan, and the ids that they have or will have.</summary>
internal sealed class PlanIndex
{
    // A part of a part of a resource is the deepest that there is.
    private const int MaxDepth = 8;

    private const string ResourceGroup = "azurerm_resource_group";

    private readonly PlanConfiguration _configuration;
    private readonly PlanReferences _references;
    private readonly ReferredIds _ids;
    private readonly ImportSession _session;
    private readonly string _subscriptionId;

    public PlanIndex(PlanReferences references, IReadOnlyList<PlanResource> resources, ImportSession session)
    {
        _configuration = references.Configuration;
        _references = references;
        _ids = new(references, IdOf, session.Log);
        _session = session;
        _subscriptionId = session.GivenSubscriptionId ?? _configuration.SubscriptionId ?? OnlySubscription(resources)
            ?? session.SubscriptionId;
    }

    public PlanValues ValuesOf(PlanResource resource) => new(new UnknownValues(
        resource,
        _configuration.ArgumentsOf(resource),
        (expression, argument, count) => _ids.Of(expression, argument, count, resource)).Joined());

    /// <summary>The id of what an argument names that Terraform itself never writes to a plan.</summary>
    public string? WrittenOnly(PlanResource resource, string argument)
    {
        // The configuration says what will be, and so what was only where nothing changes.
        return !resource.IsRewritten
            && _ids.Of(_configuration.ArgumentsOf(resource)?.Find(argument), argument, 1, resource).Ids is [var only]
                ? only : null;
    }

    /// <summary>Whether the configuration gives an argument.</summary>
    public bool IsWritten(PlanResource resource, string argument) =>
        _configuration.ArgumentsOf(resource)?.Find(argument) is not null;

    /// <summary>The Resource Manager id; null for what has none there.</summary>
    public string? IdOf(PlanResource resource) => IdOf(resource, 0);

    /// <summary>Whether the plan does not tell the name, so that the id holds the address in its place.</summary>
    public static bool IsNameless(PlanResource resource) => resource.Values.TextOf("name") is not { Length: > 0 };

    private string? IdOf(PlanResource resource, int depth)
    {
        if (depth > MaxDepth || (!IsOfApi(resource) && TerraformTypes.Find(resource.Type) is null))
        {
            return null;
        }

        if (resource.Values.TextOf("id") is { } known && ArmId.LooksLikeId(known))
        {
            return known.TrimEnd('/');
        }

        string name = IsNameless(resource) ? $"({resource.Address})" : resource.Values.TextOf("name")!;
        if (IsOfApi(resource))
        {
            return ApiId(resource, name, depth);
        }

        TerraformType type = TerraformTypes.Find(resource.Type)!;
        return type.ParentType is null
            ? $"{GroupOf(resource)}/providers/{type.ArmType}/{name}"
            : ParentOf(resource, type, depth) is { } parent
                ? ArmId.Child(parent, type.ArmType[(type.ArmType.LastIndexOf('/') + 1)..], name)
                : null;
    }

    public static bool IsOfApi(PlanResource resource) => resource.Type is "azapi_resource" or "azapi_update_resource";

    private string? ApiId(PlanResource resource, string name, int depth)
    {
        string type = (resource.Values.TextOf("type") ?? "").Split('@')[0];
        if (type.Count(character => character == '/') is not (var slashes and > 0)
            || Named(resource, "parent_id", ParentTypeOf(type, slashes), depth) is not { } parent)
        {
            return null;
        }

        return slashes == 1
            ? $"{parent}/providers/{type}/{name}"
            : ArmId.Child(parent, type[(type.LastIndexOf('/') + 1)..], name);
    }

    // What stands in a resource group may also stand elsewhere.
    private static string? ParentTypeOf(string type, int slashes) =>
        slashes > 1 ? type[..type.LastIndexOf('/')] : null;

    private string? ParentOf(PlanResource resource, TerraformType type, int depth)
    {
        foreach (string argument in type.Parents)
        {
            if (argument.EndsWith("_id", StringComparison.Ordinal))
            {
                if (Named(resource, argument, type.ParentType, depth) is { } id)
                {
                    return id;
                }
            }
            else if (resource.Values.TextOf(argument) is { Length: > 0 } name)
            {
                return $"{GroupOf(resource)}/providers/{type.ParentType}/{name}";
            }
            else if (Referred(resource, argument, type.ParentType, depth) is { } referred)
            {
                return referred;
            }
        }

        return null;
    }

    /// <summary>The id that an argument gives or refers to.</summary>
    private string? Named(PlanResource resource, string argument, string? type, int depth) =>
        resource.Values.TextOf(argument) is { Length: > 0 } id
            ? id.TrimEnd('/')
            : Referred(resource, argument, type, depth);

    private string? Referred(PlanResource resource, string argument, string? type, int depth)
    {
        DataNode? expression = _configuration.ArgumentsOf(resource)?.Find(argument);
        string[] ids =
        [
            .. _references.Find(expression, resource).Resources
                .Select(target => target.Type == ResourceGroup ? GroupId(NameOf(target)) : IdOf(target, depth + 1))
                .OfType<string>()
                .Where(id => type is null || ArmId.Same(ResourceDocument.Identify(id)?.Type ?? "", type))
                .Distinct(ArmId.Comparer)
                .Take(2),
        ];
        return ids is [var only] ? only : null;
    }

    private string GroupOf(PlanResource resource)
    {
        const string Argument = "resource_group_name";
        if (resource.Values.TextOf(Argument) is { Length: > 0 } name)
        {
            return GroupId(name);
        }

        FoundResources found = _references.Find(_configuration.ArgumentsOf(resource)?.Find(Argument), resource);
        if (found.Resources.Where(target => target.Type == ResourceGroup).Take(2).ToList() is [var group])
        {
            return GroupId(NameOf(group));
        }

        if ((resource.Unknown as ObjectNode)?.Find(Argument) is BooleanNode { IsTrue: true })
        {
            _session.Log.Unresolved(resource.Address, Argument, new(
                $"{resource.Address}.{Argument}", ReferredIds.CauseOf(found, []), resource.Place));
        }

        return GroupId(_session.ResourceGroupName);
    }

    private static string NameOf(PlanResource resource) =>
        resource.Values.TextOf("name") ?? $"({resource.Address})";

    public string GroupId(string name) => $"/subscriptions/{_subscriptionId}/resourceGroups/{name}";

    /// <summary>The subscription that all resources are in that are there already.</summary>
    private static string? OnlySubscription(IEnumerable<PlanResource> resources) => resources
        .Where(resource => resource.IsManaged)
        .Select(resource => resource.Values.TextOf("id"))
        .Where(id => id is not null && ArmId.LooksLikeId(id))
        .Select(id => ArmId.SubscriptionOf(id!))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Take(2)
        .ToList() is [var only] ? only : null;
}
