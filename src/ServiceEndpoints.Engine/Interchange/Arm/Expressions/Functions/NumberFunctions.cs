using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>Functions on whole numbers of 64 bits.</summary>
internal static class NumberFunctions
{
    // https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#range
    private const int MaxRange = 10_000;

    // Few characters make many numbers, each of which takes more room than it has digits.
    private const int PriceOfNumber = 10;

    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("add", 2, 2, call => Calculate(call, (one, other) => one + other)),
        new("div", 2, 2, call => Divide(call, (one, other) => one / other)),
        new("max", 1, TemplateFunction.Any, call => Choose(call, Enumerable.Max)),
        new("min", 1, TemplateFunction.Any, call => Choose(call, Enumerable.Min)),
        new("mod", 2, 2, call => Divide(call, (one, other) => one % other)),
        new("mul", 2, 2, call => Calculate(call, (one, other) => one * other)),
        new("range", 2, 2, Range),
        new("sub", 2, 2, call => Calculate(call, (one, other) => one - other)),
    ];

    private static DataNode Calculate(FunctionCall call, Func<Int128, Int128, Int128> operation)
    {
        Int128 result = operation(call.Number(0), call.Number(1));
        return result >= long.MinValue && result <= long.MaxValue
            ? call.Of((long)result)
            : call.Fail("the result does not fit 64 bits");
    }

    private static DataNode Divide(FunctionCall call, Func<Int128, Int128, Int128> operation) =>
        call.Number(1) == 0 ? call.Fail("the divisor is 0") : Calculate(call, operation);

    private static DataNode Choose(FunctionCall call, Func<IEnumerable<long>, long> choose)
    {
        DataNode[] items = [.. call.Node(0) is ArrayNode array ? array.Items : call.Arguments];
        List<long> numbers = [];
        foreach (DataNode item in items)
        {
            if (item is UnresolvedNode)
            {
                return call.Unknown("One of the numbers is not known.");
            }

            if (item is not NumberNode number || !number.TryGetWhole(out long whole))
            {
                return call.Fail("it takes whole numbers only");
            }

            numbers.Add(whole);
        }

        return numbers.Count == 0 ? call.Fail("there is nothing to choose from") : call.Of(choose(numbers));
    }

    private static DataNode Range(FunctionCall call)
    {
        int start = call.Number(0, int.MinValue / 2, int.MaxValue / 2);
        int count = call.Number(1, 0, MaxRange);
        if (!call.Evaluator.Budget.Charge((long)count * PriceOfNumber))
        {
            return call.Unknown("It is too large.");
        }

        return call.Of(Enumerable.Range(start, count).Select(number => call.Of((long)number)));
    }
}
