using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>
/// Finds the resources of the plan whose ids an argument is made of. A plan names what an expression refers to and
/// not the expression, so only what can be nothing but a list of ids is taken: references to ids, variables and
/// outputs that lead to such, and the instance of the same key that <c>[each.key]</c> and <c>[count.index]</c> mean.
/// </summary>
internal sealed partial class PlanReferences
{
    private const int MaxSteps = 32;

    private static readonly string[] s_ownKey = ["each.key", "count.index"];

    private readonly PlanConfiguration _configuration;
    private readonly ILookup<string, PlanResource> _byBlock;

    public PlanReferences(PlanConfiguration configuration, IEnumerable<PlanResource> resources)
    {
        _configuration = configuration;
        _byBlock = resources.ToLookup(BlockOf, StringComparer.Ordinal);
    }

    /// <returns>Null when it may be made of something else too.</returns>
    public IReadOnlyList<PlanResource>? Resources(DataNode? expression, PlanResource from)
    {
        List<PlanResource> found = [];
        return Collect(expression, from.Module, from.Key, found, 0) && found.Count > 0 ? found : null;
    }

    private static string BlockOf(PlanResource resource)
    {
        string block = $"{resource.Type}.{resource.Name}";
        return Block(resource.Module, resource.IsManaged ? block : $"data.{block}");
    }

    private static string Block(string module, string block) => module.Length == 0 ? block : $"{module}.{block}";

    [GeneratedRegex("""^(?<block>(data\.)?[a-z0-9_]+\.[\w-]+)(\[(?<key>[^\]]+)\])?(?<id>\.(id|name))?$""")]
    private static partial Regex ResourceReference();

    [GeneratedRegex("""^(?<module>module\.[\w-]+(\[[^\]]+\])?)\.(?<output>[\w-]+)$""")]
    private static partial Regex OutputReference();

    private bool Collect(DataNode? expression, string module, string? key, List<PlanResource> found, int steps)
    {
        if (steps > MaxSteps || (expression as ObjectNode)?.Find("references") is not ArrayNode references)
        {
            return false;
        }

        string[] all = [.. references.Items.OfType<TextNode>().Select(text => text.Text)];
        bool hasOwnKey = all.Any(s_ownKey.Contains);
        return Longest(all).All(reference => s_ownKey.Contains(reference)
            || Follow(reference, module, hasOwnKey ? key : null, key, found, steps + 1));
    }

    // Terraform lists the beginnings of a reference too: "a.b.id" and "a.b".
    private static IEnumerable<string> Longest(string[] references) => references
        .Where(reference => !references.Any(other => other.Length > reference.Length
            && other.StartsWith(reference, StringComparison.Ordinal)
            && other[reference.Length] is '.' or '['))
        .Distinct(StringComparer.Ordinal);

    private bool Follow(
        string reference, string module, string? ownKey, string? key, List<PlanResource> found, int steps)
    {
        const string Variable = "var.";
        if (reference.StartsWith(Variable, StringComparison.Ordinal))
        {
            return module.Length > 0 && Collect(
                _configuration.Input(module, reference[Variable.Length..]),
                PlanConfiguration.Split(module).Parent,
                KeyOf(module),
                found,
                steps);
        }

        if (OutputReference().Match(reference) is { Success: true } output)
        {
            string child = Block(module, output.Groups["module"].Value);
            return Collect(_configuration.Output(child, output.Groups["output"].Value), child, key, found, steps);
        }

        return ResourceReference().Match(reference) is { Success: true } match
            && Take(Block(module, match.Groups["block"].Value), match, ownKey, found);
    }

    private bool Take(string block, Match match, string? ownKey, List<PlanResource> found)
    {
        bool isId = match.Groups["id"].Success;
        string? key = match.Groups["key"].Success ? match.Groups["key"].Value : isId ? null : ownKey;
        if (!isId && key is null && _configuration.NamesAttributes)
        {
            return false;
        }

        PlanResource? resource = _byBlock[block].FirstOrDefault(candidate => candidate.Key == key);
        if (resource is not null)
        {
            found.Add(resource);
        }

        return resource is not null;
    }

    private static string? KeyOf(string module)
    {
        int start = module.EndsWith(']') ? module.LastIndexOf('[') : -1;
        return start < 0 ? null : module[(start + 1)..^1];
    }
}
