using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>
/// Finds the resources of the plan that an expression refers to. A plan names what an expression refers to and not the
/// expression: variables and outputs are followed, local values are not shown.
/// </summary>
internal sealed class PlanReferences
{
    private readonly ILookup<string, PlanResource> _byBlock;
    private readonly Dictionary<(string Block, string Key), PlanResource> _byKey = [];

    public PlanReferences(
        PlanConfiguration configuration, IReadOnlyList<PlanResource> resources, ObjectNode? variables)
    {
        Configuration = configuration;
        Modules = new(configuration, resources);
        Known = new(configuration, Modules, variables);
        _byBlock = resources.ToLookup(BlockOf, StringComparer.Ordinal);
        foreach (PlanResource resource in resources.Where(resource => resource.Key is not null))
        {
            _byKey.TryAdd((BlockOf(resource), resource.Key!), resource);
        }
    }

    public PlanConfiguration Configuration { get; }

    public PlanModules Modules { get; }

    public KnownValues Known { get; }

    /// <summary>The references of an expression; empty for a constant and for what is no expression.</summary>
    public static IReadOnlyList<PlanReference> In(DataNode? expression) =>
        (expression as ObjectNode)?.Find("references") is ArrayNode references
            ? PlanReference.Of(references.Items.OfType<TextNode>().Select(text => text.Text))
            : [];

    public static string Block(string module, string block) => module.Length == 0 ? block : $"{module}.{block}";

    /// <summary>What an argument of a resource leads to.</summary>
    public FoundResources Find(DataNode? expression, PlanResource from) =>
        new ReferenceSearch(this).Find(expression, ScopeOf(from));

    /// <summary>All that one block makes.</summary>
    public IReadOnlyList<PlanResource> Instances(string block) => [.. _byBlock[block]];

    public PlanResource? Instance(string block, string key) => _byKey.GetValueOrDefault((block, key));

    public PlanScope ScopeOf(PlanResource resource) => new(
        resource.Module,
        resource.Key,
        Configuration.ForEachOf(resource),
        resource.Key is null ? 1 : _byBlock[BlockOf(resource)].Count());

    private static string BlockOf(PlanResource resource)
    {
        string block = $"{resource.Type}.{resource.Name}";
        return Block(resource.Module, resource.IsManaged ? block : $"data.{block}");
    }
}
