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
        new("lambdaVariables", 1, 1, Variable),
        new("map", 2, 2, Map) { IsLazy = true },
        new("reduce", 3, 3, Reduce) { IsLazy = true },
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
        foreach (DataNode item in call.Items(0).Items)
        {
            result = Apply(call, 2, result, item);
        }

        return result;
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
        call.Items(0).Items.Select(item => (item, Apply(call, lambda, item)));

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
