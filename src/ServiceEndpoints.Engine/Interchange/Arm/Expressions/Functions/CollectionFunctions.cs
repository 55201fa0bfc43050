using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>Functions that take arrays and objects alike.</summary>
internal static class CollectionFunctions
{
    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("empty", 1, 1, Empty),
        new("intersection", 2, TemplateFunction.Any, Intersection),
        new("length", 1, 1, call => (DataNode?)call.Rest(0) ?? call.Of(Length(call))),
        new("union", 2, TemplateFunction.Any, Union),
    ];

    private static DataNode Empty(FunctionCall call) => call.Node(0) switch
    {
        NullNode => call.Of(true),
        ObjectNode { Names.Count: > 0 } => call.Of(false),
        _ => (DataNode?)call.Rest(0) ?? call.Of(Length(call) == 0),
    };

    private static long Length(FunctionCall call)
    {
        switch (call.Node(0))
        {
            case TextNode text:
                return text.Text.Length;
            case ArrayNode array:
                return array.Items.Count;
            case ObjectNode node:
                return node.Names.Count;
            default:
                call.Wrong(0, "a string, an array or an object");
                return 0;
        }
    }

    private static DataNode Union(FunctionCall call)
    {
        if (call.Node(0) is ObjectNode first)
        {
            return call.Arguments.Skip(1).Select((_, index) => call.Object(index + 1)).Aggregate(first, Merged);
        }

        List<DataNode> items = [];
        foreach (DataNode item in Enumerable.Range(0, call.Count).SelectMany(index => call.Items(index).Items))
        {
            if (!call.Evaluator.Budget.Charge(items.Count))
            {
                return call.Unknown("It is too large.");
            }

            if (!items.Any(known => NodeComparison.Same(known, item)))
            {
                items.Add(item);
            }
        }

        return call.Of(items);
    }

    private static ObjectNode Merged(ObjectNode one, ObjectNode other)
    {
        IEnumerable<KeyValuePair<string, DataNode>> properties = one.Properties.Concat(other.Properties.Select(
            property => KeyValuePair.Create(
                property.Key,
                property.Value is ObjectNode inner && one.Find(property.Key) is ObjectNode old
                    ? Merged(old, inner)
                    : property.Value)));
        return (one.Rest ?? other.Rest) is { } rest
            ? new(properties, rest, one.Place)
            : new(properties, one.Place);
    }

    private static DataNode Intersection(FunctionCall call)
    {
        if (call.Arguments.Any(argument => argument.HasUnresolved))
        {
            return call.Unknown("A part of what is compared is not known.");
        }

        if (call.Node(0) is ObjectNode first)
        {
            ObjectNode[] others = [.. Enumerable.Range(1, call.Count - 1).Select(call.Object)];
            return call.ObjectOf(first.Properties.Where(property => Array.TrueForAll(
                others,
                other => other.TryGet(property.Key, out DataNode? node) && NodeComparison.Same(node, property.Value))));
        }

        ArrayNode[] arrays = [.. Enumerable.Range(1, call.Count - 1).Select(call.Items)];
        return call.Of(call.Items(0).Items.Where(item => Array.TrueForAll(
            arrays,
            array => call.Evaluator.Budget.Charge(array.Items.Count)
                && array.Items.Any(other => NodeComparison.Same(other, item)))));
    }
}
