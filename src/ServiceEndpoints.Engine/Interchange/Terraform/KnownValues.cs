using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>Values that a plan tells of what an expression refers to: variables, constants and keys.</summary>
internal sealed class KnownValues
{
    private const int MaxDepth = 16;

    private readonly PlanConfiguration _configuration;
    private readonly PlanModules _modules;
    private readonly ObjectNode? _variables;
    private readonly Dictionary<string, bool> _holdIds = new(StringComparer.Ordinal);

    public KnownValues(PlanConfiguration configuration, PlanModules modules, ObjectNode? variables)
    {
        _configuration = configuration;
        _modules = modules;
        _variables = variables;
    }

    /// <summary>The keys of instances that a reference to a key, or to several, can mean.</summary>
    /// <returns>Null for what is not known; empty for what is known and can be no key, such as a flag.</returns>
    public IReadOnlyList<string>? Keys(PlanReference reference, PlanScope scope) => IsOwnKey(reference)
        ? scope.Key is { } key ? [key] : []
        : KeysIn(Find(reference, scope, 0));

    public static bool IsOwnKey(PlanReference reference) => reference.Text is "each.key" or "count.index";

    /// <summary>Whether a variable of the root module holds ids.</summary>
    public bool HoldsIds(string variable)
    {
        if (!_holdIds.TryGetValue(variable, out bool holds))
        {
            holds = HoldsIds(Variable(variable));
            _holdIds.Add(variable, holds);
        }

        return holds;
    }

    // The depth of the value is bounded by the depth of the file.
    public static bool HoldsIds(DataNode? node) => node switch
    {
        TextNode text => ArmId.LooksLikeId(text.Text),
        ArrayNode array => array.Items.Any(HoldsIds),
        ObjectNode open => open.Properties.Any(property => HoldsIds(property.Value)),
        _ => false,
    };

    /// <summary>The value of a reference; null where it is not known.</summary>
    public DataNode? Find(PlanReference reference, PlanScope scope) => Find(reference, scope, 0);

    private DataNode? Find(PlanReference reference, PlanScope scope, int depth)
    {
        if (depth > MaxDepth || reference.Steps.Count < 2)
        {
            return null;
        }

        return (reference.First, reference.Steps[1].Text) switch
        {
            ("var", var name) when scope.Module.Length == 0 => At(Variable(name), reference.From(2)),
            ("var", var name) => At(
                Of(_configuration.Input(scope.Module, name), _modules.ScopeOf(scope.Module), depth),
                reference.From(2)),
            ("each", "value") => At(Element(scope, depth), reference.From(2)),
            _ => null,
        };
    }

    /// <summary>What the block has for its key, where it makes one for each of a map or of a set of texts.</summary>
    private DataNode? Element(PlanScope scope, int depth) => Of(scope.ForEach, scope.Around, depth) switch
    {
        ObjectNode map when scope.Key is { } key => map.FindExact(new PlanStep(key, true).Property),
        ArrayNode set when scope.Key is { } key => set.Items
            .FirstOrDefault(item => item is TextNode text && text.Text == new PlanStep(key, true).Property),
        _ => null,
    };

    private DataNode? Of(DataNode? expression, PlanScope scope, int depth)
    {
        if (expression is not ObjectNode written)
        {
            return null;
        }

        return written.Find("constant_value")
            ?? (PlanReferences.In(written) is [var only] ? Find(only, scope, depth + 1) : null);
    }

    private DataNode? Variable(string name) => (_variables?.FindExact(name) as ObjectNode)?.Find("value");

    private static DataNode? At(DataNode? node, IReadOnlyList<PlanStep> steps)
    {
        foreach (PlanStep step in steps)
        {
            node = node switch
            {
                ObjectNode open => open.FindExact(step.Property),
                ArrayNode array when int.TryParse(step.Text, CultureInfo.InvariantCulture, out int index)
                    && index >= 0 && index < array.Items.Count => array.Items[index],
                _ => null,
            };
        }

        return node;
    }

    private static IReadOnlyList<string>? KeysIn(DataNode? node) => node switch
    {
        null => null,
        TextNode text => [$"\"{text.Text}\""],
        NumberNode number => [number.Literal],
        ArrayNode array => [.. array.Items.SelectMany(item => item is ArrayNode or ObjectNode ? [] : KeysIn(item) ?? [])],
        ObjectNode map => [.. map.Names.Select(name => $"\"{name}\"")],
        _ => [],
    };
}
