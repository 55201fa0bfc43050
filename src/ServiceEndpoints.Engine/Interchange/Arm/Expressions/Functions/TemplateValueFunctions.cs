using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>Functions that give what the template itself names.</summary>
internal static class TemplateValueFunctions
{
    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("copyIndex", 0, 2, CopyIndex),
        new("fail", 1, 1, call => call.Fail($"the template gives up: {call.Text(0)}")),
        new("parameters", 1, 1, Parameter),
        new("variables", 1, 1, Variable),
    ];

    private static DataNode Parameter(FunctionCall call)
    {
        string name = call.Text(0);
        DataNode? value = call.Frame.FunctionArguments is { } arguments
            ? arguments.GetValueOrDefault(name)
            : call.Evaluator.Values.Parameter(name);
        return value ?? call.Fail($"there is no parameter '{name}'");
    }

    private static DataNode Variable(FunctionCall call)
    {
        DataNode? value = call.Frame.FunctionArguments is null
            ? call.Evaluator.Values.Variable(call.Text(0))
            : null;
        return value ?? call.Fail($"there is no variable '{call.Text(0)}'");
    }

    /// <summary>Takes the name of a loop, a number to add, or both; without a name it counts resources.</summary>
    private static DataNode CopyIndex(FunctionCall call)
    {
        bool isNamed = call.Count > 0 && call.Node(0) is TextNode;
        long offset = call.Count > (isNamed ? 1 : 0) ? call.Number(isNamed ? 1 : 0) : 0;
        ImmutableList<CopyStep> loops = call.Frame.Loops;
        CopyStep? step = isNamed
            ? loops.Find(loop => loop.Name.Equals(call.Text(0), StringComparison.OrdinalIgnoreCase))
            : loops.Find(loop => loop.IsResource) ?? (loops.IsEmpty ? null : loops[0]);
        if (step is null)
        {
            return call.Fail(isNamed ? $"there is no copy loop '{call.Text(0)}' here" : "there is no copy loop here");
        }

        return offset is > int.MaxValue or < int.MinValue
            ? call.Fail("the offset is too large")
            : call.Of(step.Index + offset);
    }
}
