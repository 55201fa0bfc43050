using System;
using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>Functions that compare two values.</summary>
internal static class ComparisonFunctions
{
    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("equals", 2, 2, AreEqual),
        new("greater", 2, 2, call => Compare(call, order => order > 0)),
        new("greaterOrEquals", 2, 2, call => Compare(call, order => order >= 0)),
        new("less", 2, 2, call => Compare(call, order => order < 0)),
        new("lessOrEquals", 2, 2, call => Compare(call, order => order <= 0)),
    ];

    private static DataNode AreEqual(FunctionCall call)
    {
        DataNode one = call.Node(0);
        DataNode other = call.Node(1);
        if (one.HasUnresolved || other.HasUnresolved)
        {
            if (NodeComparison.SurelyDiffer(one, other))
            {
                return call.Of(false);
            }

            return call.Unknown("A part of what is compared is not known.");
        }

        return call.Evaluator.Budget.Charge(Math.Min(one.Size, other.Size))
            ? call.Of(NodeComparison.Same(one, other))
            : call.Unknown("It is too large.");
    }

    private static BooleanNode Compare(FunctionCall call, Func<int, bool> test) => call.Of(test(
        call.Node(0) is NumberNode
            ? call.Number(0).CompareTo(call.Number(1))
            : string.CompareOrdinal(call.Text(0), call.Text(1))));
}
