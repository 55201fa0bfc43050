using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>Functions that make a string from strings.</summary>
internal static class TextFunctions
{
    // Wider than any column that a template fills, and too narrow to exhaust memory.
    private const int MaxWidth = 4096;

    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("concat", 1, TemplateFunction.Any, Concat) { KeepsIdentity = true },
        new("format", 1, TemplateFunction.Any, Format) { KeepsIdentity = true },
        new("join", 2, 2, Join),
        new("padLeft", 2, 3, PadLeft) { GivesText = true },
        new("replace", 3, 3, Replace) { GivesText = true },
        new("toLower", 1, 1, call => call.Of(call.Text(0).ToLowerInvariant())) { KeepsIdentity = true },
        new("toUpper", 1, 1, call => call.Of(call.Text(0).ToUpperInvariant())) { KeepsIdentity = true },
        new("trim", 1, 1, call => call.Of(call.Text(0).Trim())) { GivesText = true },
    ];

    private static DataNode Concat(FunctionCall call)
    {
        if (call.Node(0) is ArrayNode)
        {
            return call.Of(Enumerable.Range(0, call.Count).SelectMany(index => call.Items(index).Items));
        }

        StringBuilder text = new();
        for (int i = 0; i < call.Count && call.Evaluator.Budget.Charge(text.Length); i++)
        {
            text.Append(call.Text(i));
        }

        return call.Of(text.ToString());
    }

    private static DataNode Format(FunctionCall call)
    {
        DataNode[] arguments = [.. call.Arguments.Skip(1)];
        if (arguments.Any(argument => argument.HasUnresolved))
        {
            return call.Unknown("A part of what is formatted is not known.");
        }

        return CompositeFormat.Read(call.Text(0), arguments, out string text) is { } fault
            ? call.Fail(fault)
            : call.Of(text);
    }

    private static DataNode Join(FunctionCall call)
    {
        ArrayNode array = call.Items(0);
        if (array.Items.FirstOrDefault(item => item.HasUnresolved) is not null)
        {
            return call.Unknown("A part of what is joined is not known.");
        }

        string separator = call.Text(1);
        return call.Evaluator.Budget.Charge((long)array.Items.Count * separator.Length)
            ? call.Of(string.Join(separator, array.Items.Select(PlainText.Of)))
            : call.Unknown("It is too large.");
    }

    private static DataNode PadLeft(FunctionCall call)
    {
        int width = call.Number(1, 0, MaxWidth);
        string padding = call.Count > 2 ? call.Text(2) : " ";
        return padding.Length == 1
            ? call.Of(call.Text(0).PadLeft(width, padding[0]))
            : call.Fail("the padding must be one character");
    }

    private static DataNode Replace(FunctionCall call)
    {
        string text = call.Text(0);
        string sought = call.Text(1);
        string replacement = call.Text(2);
        if (sought.Length == 0)
        {
            return call.Fail("the text to replace is empty");
        }

        long longest = text.Length / sought.Length * (long)replacement.Length;
        return longest <= EvaluationBudget.MaxValueSize && call.Evaluator.Budget.Charge(longest)
            ? call.Of(text.Replace(sought, replacement, StringComparison.Ordinal))
            : call.Fail("the result is too long");
    }
}
