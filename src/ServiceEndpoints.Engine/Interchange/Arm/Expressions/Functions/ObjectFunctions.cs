using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>Functions on objects. Values of properties may be unknown, names may not.</summary>
internal static class ObjectFunctions
{
    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("createObject", 0, TemplateFunction.Any, Create) { IsLazy = true },
        new("items", 1, 1, Items),
        new("objectKeys", 1, 1, Keys),
        new("shallowMerge", 1, 1, Merge),
        new("tryGet", 2, TemplateFunction.Any, TryGet),
    ];

    private static DataNode Create(FunctionCall call)
    {
        if (call.Count % 2 != 0)
        {
            return call.Fail("a name has no value");
        }

        List<KeyValuePair<string, DataNode>> properties = [];
        for (int i = 0; i < call.Count; i += 2)
        {
            properties.Add(new(call.Text(i), call.Peek(i + 1)));
        }

        return call.ObjectOf(properties);
    }

    private static DataNode Items(FunctionCall call) => (DataNode?)call.Rest(0)
        ?? call.Of(Sorted(call.Object(0)).Select(property =>
            call.ObjectOf([new("key", call.Of(property.Key)), new("value", property.Value)])));

    private static DataNode Keys(FunctionCall call) => (DataNode?)call.Rest(0)
        ?? call.Of(Sorted(call.Object(0)).Select(property => call.Of(property.Key)));

    // https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#items: by name
    private static IEnumerable<KeyValuePair<string, DataNode>> Sorted(ObjectNode node) =>
        node.Properties.OrderBy(property => property.Key, StringComparer.OrdinalIgnoreCase);

    private static DataNode Merge(FunctionCall call)
    {
        IReadOnlyList<DataNode> parts = call.Items(0).Items;
        if (parts.OfType<UnresolvedNode>().FirstOrDefault() is { } unknown)
        {
            return unknown;
        }

        return parts.All(part => part is ObjectNode)
            ? call.ObjectOf(parts.Cast<ObjectNode>().SelectMany(part => part.Properties))
            : call.Wrong(0, "an array of objects");
    }

    private static DataNode TryGet(FunctionCall call)
    {
        DataNode node = call.Node(0);
        for (int i = 1; i < call.Count; i++)
        {
            DataNode? part = (node, call.Node(i)) switch
            {
                (ObjectNode open, TextNode name) => open.Find(name.Text) ?? open.Rest,
                (ArrayNode array, NumberNode number) when number.TryGetWhole(out long index) =>
                    index >= 0 && index < array.Items.Count ? array.Items[(int)index] : null,
                _ => node as UnresolvedNode,
            };
            if (part is null or UnresolvedNode)
            {
                return part ?? call.Null();
            }

            node = part;
        }

        return node;
    }
}
