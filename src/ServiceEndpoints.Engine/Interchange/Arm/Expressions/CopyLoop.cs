using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions;

/// <summary>How often something is repeated.</summary>
internal sealed class CopyLoop
{
    /// <summary>
    /// The most turns of one loop.
    /// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/copy-resources (read 2026-11-23)
    /// </summary>
    public const int MaxCount = 800;

    private readonly bool _isResource;
    private readonly int _count;

    private CopyLoop(string name, int count, bool isResource)
    {
        Name = name;
        _count = count;
        _isResource = isResource;
    }

    public string Name { get; }

    /// <summary>The number of turns where it is not known; null otherwise.</summary>
    public UnresolvedNode? Unresolved { get; private init; }

    public IEnumerable<CopyStep> Steps =>
        Enumerable.Range(0, _count).Select(index => new CopyStep(Name, index, _isResource));

    /// <returns>Null where the element makes no sense, which is then told as a mistake.</returns>
    public static CopyLoop? Read(
        DataNode element, bool isResource, ExpressionEvaluator expressions, EvaluationFrame frame)
    {
        EvaluationFrame here = frame with { Place = element.Place, Expression = "copy" };
        if (element is not ObjectNode node
            || node.TextOf("name") is not { } name
            || node.Find("count") is not { } count)
        {
            expressions.Mistake("a copy element needs a name and a count", here);
            return null;
        }

        DataNode turns = count is TextNode text ? expressions.Evaluate(text, frame) : count;
        if (turns is UnresolvedNode unresolved)
        {
            return new(name, 0, isResource) { Unresolved = unresolved };
        }

        if (turns is not NumberNode number || !number.TryGetWhole(out long wanted) || wanted < 0)
        {
            expressions.Mistake($"the count of copy '{name}' is not a number of turns", here);
            return null;
        }

        if (wanted > MaxCount)
        {
            expressions.Budget.Exhaust(string.Create(
                CultureInfo.InvariantCulture,
                $"its copy loop '{name}' ({element.Place}) makes {wanted} turns, and at most {MaxCount} are made"));
        }

        return new(name, (int)Math.Min(wanted, MaxCount), isResource);
    }
}
