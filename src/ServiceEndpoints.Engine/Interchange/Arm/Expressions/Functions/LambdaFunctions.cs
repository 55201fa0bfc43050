using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>
/// Functions that apply an expression to every element.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda
/// </summary>
internal static class LambdaFunctions
{
    private const string Lambda = "lambda";

    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("filter", 2, 2, Filter) { IsLazy = true },
        new("groupBy", 2, 2, GroupBy) { IsLazy = true },
        new("lambdaVariables", 1, 1, Variable),
        new("map", 2, 2, Map) { IsLazy = true },
        new("mapValues", 2, 2, MapValues) { IsLazy = true },
        new("reduce", 3, 3, Reduce) { IsLazy = true },
        new("sort", 2, 2, Sort) { IsLazy = true },
        new("toObject", 2, 3, ToObject) { IsLazy = true },
    ];

    private static DataNode Variable(FunctionCall call) =>
        call.Frame.LambdaVariables.TryGetValue(call.Text(0), out DataNode? node)
            ? node
            : call.Fail($"there is no lambda variable '{call.Text(0)}' here");

    private static ArrayNode Map(FunctionCall call) => call.Of(Applied(call, 1).Select(pair => pair.Result));

    private static DataNode Filter(FunctionCall call)
    {
        (DataNode Item, DataNode Result)[] applied = [.. Applied(call, 1)];
        if (applied.Select(pair => pair.Result).OfType<UnresolvedNode>().FirstOrDefault() is { } unknown)
        {
            return unknown;
        }

        return call.Of(applied.Where(pair => pair.Result is BooleanNode { IsTrue: true }).Select(pair => pair.Item));
    }

    private static DataNode Reduce(FunctionCall call)
    {
        DataNode result = call.Peek(1);
        long index = 0;
        foreach (DataNode item in call.Items(0).Items)
        {
            result = ApplyAt(call, 2, index++, result, item);
        }

        return result;
    }

    private static DataNode GroupBy(FunctionCall call)
    {
        (DataNode Item, DataNode Result)[] keys = [.. Applied(call, 1)];
        if (keys.FirstOrDefault(pair => pair.Result is not TextNode).Result is { } odd)
        {
            return odd is UnresolvedNode ? odd : call.Fail("a name of a group is not a string");
        }

        return call.ObjectOf(keys
            .GroupBy(pair => ((TextNode)pair.Result).Text, StringComparer.OrdinalIgnoreCase)
            .Select(group => KeyValuePair.Create(
                group.Key, (DataNode)call.Of(group.Select(pair => pair.Item)))));
    }

    private static DataNode MapValues(FunctionCall call)
    {
        ObjectNode values = call.Object(0);
        return values.Rest is { } rest
            ? rest
            : call.ObjectOf(values.Properties.Select(property =>
                KeyValuePair.Create(property.Key, Apply(call, 1, property.Value))));
    }

    /// <summary>Sorts by a lambda that says whether its first value goes before its second one.</summary>
    private static DataNode Sort(FunctionCall call)
    {
        List<DataNode> sorted = [];
        foreach (DataNode item in call.Items(0).Items)
        {
            // Insertion asks the lambda nothing but what it must answer, whatever sense its answers make.
            int place = sorted.Count;
            while (place > 0)
            {
                DataNode isBefore = Apply(call, 1, item, sorted[place - 1]);
                if (isBefore is UnresolvedNode)
                {
                    return isBefore;
                }

                if (isBefore is not BooleanNode { IsTrue: true })
                {
                    break;
                }

                place--;
            }

            sorted.Insert(place, item);
        }

        return call.Of(sorted);
    }

    private static DataNode ToObject(FunctionCall call)
    {
        (DataNode Item, DataNode Result)[] names = [.. Applied(call, 1)];
        if (names.FirstOrDefault(pair => pair.Result is not TextNode).Result is { } odd)
        {
            return odd is UnresolvedNode ? odd : call.Fail("a name is not a string");
        }

        return call.ObjectOf(names.Select(pair => KeyValuePair.Create(
            ((TextNode)pair.Result).Text,
            call.Count > 2 ? Apply(call, 2, pair.Item) : pair.Item)));
    }

    private static IEnumerable<(DataNode Item, DataNode Result)> Applied(FunctionCall call, int lambda) =>
        call.Items(0).Items.Select((item, index) => (item, ApplyAt(call, lambda, index, item)));

    /// <summary>Applies a lambda that may take the number of the element as a further variable.</summary>
    private static DataNode ApplyAt(FunctionCall call, int lambda, long index, params DataNode[] values) =>
        call.Call.Arguments[lambda] is CallExpression { Arguments.Count: int count } && count == values.Length + 2
            ? Apply(call, lambda, [.. values, call.Of(index)])
            : Apply(call, lambda, values);

    private static DataNode Apply(FunctionCall call, int index, params DataNode[] values)
    {
        if (call.Call.Arguments[index] is not CallExpression lambda
            || !lambda.Name.Equals(Lambda, StringComparison.OrdinalIgnoreCase)
            || lambda.Arguments.Count != values.Length + 1)
        {
            return call.Fail("it takes a lambda of as many variables as it gives values");
        }

        EvaluationFrame frame = call.Frame;
        foreach ((Expression name, DataNode value) in lambda.Arguments.Zip(values))
        {
            frame = name is TextExpression text ? frame.With(text.Text, value) : frame;
        }

        return call.Evaluator.Evaluate(lambda.Arguments[^1], frame);
    }
}
