using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>Functions that make arrays. Elements may be unknown.</summary>
internal static class ArrayFunctions
{
    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("array", 1, 1, call => call.Node(0) is ArrayNode array ? array : call.Of([call.Node(0)])),
        new("createArray", 0, TemplateFunction.Any, Create) { IsLazy = true },
        new("flatten", 1, 1, Flatten),
        new("indexFromEnd", 2, 2, call => FromEnd(call) ?? call.Fail("the array has no element of that number")),
        new("tryIndexFromEnd", 2, 2, call => FromEnd(call) ?? call.Null()),
    ];

    private static ArrayNode Create(FunctionCall call) => call.Of(Enumerable.Range(0, call.Count).Select(call.Peek));

    private static DataNode Flatten(FunctionCall call)
    {
        IReadOnlyList<DataNode> parts = call.Items(0).Items;
        if (parts.OfType<UnresolvedNode>().FirstOrDefault() is { } unknown)
        {
            return unknown;
        }

        return parts.All(part => part is ArrayNode)
            ? call.Of(parts.Cast<ArrayNode>().SelectMany(part => part.Items))
            : call.Wrong(0, "an array of arrays");
    }

    private static DataNode? FromEnd(FunctionCall call)
    {
        IReadOnlyList<DataNode> items = call.Items(0).Items;
        long back = call.Number(1);
        return back >= 1 && back <= items.Count ? items[items.Count - (int)back] : null;
    }
}
