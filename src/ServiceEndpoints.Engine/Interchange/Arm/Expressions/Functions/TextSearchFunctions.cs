using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>
/// Functions that look for something. Only <c>contains</c> on strings minds case.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string
/// </summary>
internal static class TextSearchFunctions
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("contains", 2, 2, Contains),
        new("endsWith", 2, 2, call => call.Of(call.Text(0).EndsWith(call.Text(1), AnyCase))),
        new("indexOf", 2, 2, call => Find(call, Enumerable.First, (text, part) => text.IndexOf(part, AnyCase))),
        new("lastIndexOf", 2, 2, call => Find(call, Enumerable.Last, (text, part) => text.LastIndexOf(part, AnyCase))),
        new("startsWith", 2, 2, call => call.Of(call.Text(0).StartsWith(call.Text(1), AnyCase))),
    ];

    private static DataNode Contains(FunctionCall call)
    {
        DataNode sought = call.Node(1);
        switch (call.Node(0))
        {
            case ObjectNode node:
                return node.Find(call.Text(1)) is null && node.Rest is { } rest
                    ? rest
                    : call.Of(node.Find(call.Text(1)) is not null);
            case ArrayNode array when array.Items.Any(item => NodeComparison.Same(item, sought)):
                return call.Of(true);
            case ArrayNode array:
                return array.HasUnresolved || sought.HasUnresolved
                    ? call.Unknown("A part of what is searched is not known.")
                    : call.Of(false);
            default:
                return call.Of(call.Text(0).Contains(call.Text(1), StringComparison.Ordinal));
        }
    }

    private static DataNode Find(
        FunctionCall call, Func<IEnumerable<int>, int> choose, Func<string, string, int> findText)
    {
        if (call.Node(0) is not ArrayNode array)
        {
            return call.Of(findText(call.Text(0), call.Text(1)));
        }

        DataNode sought = call.Node(1);
        if (array.HasUnresolved || sought.HasUnresolved)
        {
            return call.Unknown("A part of what is searched is not known.");
        }

        int[] places =
            [.. Enumerable.Range(0, array.Items.Count).Where(index => NodeComparison.Same(array.Items[index], sought))];
        return call.Of(places.Length == 0 ? -1 : choose(places));
    }
}
