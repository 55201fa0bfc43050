using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>Functions that take strings or arrays apart.</summary>
internal static class TextPartFunctions
{
    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("first", 1, 1, call => End(call, text => text[..1], items => items[0])) { GivesText = true },
        new("last", 1, 1, call => End(call, text => text[^1..], items => items[^1])) { GivesText = true },
        new("skip", 2, 2, call => Cut(call, (from, count) => (Math.Min(from, count), count))) { GivesText = true },
        new("split", 2, 2, Split),
        new("substring", 2, 3, Substring) { GivesText = true },
        new("take", 2, 2, call => Cut(call, (to, count) => (0, Math.Min(to, count)))) { GivesText = true },
    ];

    private static DataNode End(
        FunctionCall call, Func<string, string> ofText, Func<IReadOnlyList<DataNode>, DataNode> ofItems) =>
        call.Node(0) switch
        {
            TextNode text => call.Of(text.Text.Length == 0 ? "" : ofText(text.Text)),
            ArrayNode array => array.Items.Count == 0 ? call.Null() : ofItems(array.Items),
            _ => call.Wrong(0, "a string or an array"),
        };

    private static DataNode Cut(FunctionCall call, Func<int, int, (int From, int To)> cut)
    {
        int number = (int)Math.Clamp(call.Number(1), 0, int.MaxValue);
        switch (call.Node(0))
        {
            case TextNode text:
                (int from, int to) = cut(number, text.Text.Length);
                return call.Of(text.Text[from..to]);
            case ArrayNode array:
                (from, to) = cut(number, array.Items.Count);
                return call.Of(array.Items.Skip(from).Take(to - from));
            default:
                return call.Wrong(0, "a string or an array");
        }
    }

    private static DataNode Split(FunctionCall call)
    {
        string[] separators = call.Node(1) is ArrayNode array
            ? [.. array.Items.OfType<TextNode>().Select(text => text.Text)]
            : [call.Text(1)];
        string text = call.Text(0);
        return call.Evaluator.Budget.Charge(text.Length)
            ? call.Of(text.Split(separators, StringSplitOptions.None).Select(call.Of))
            : call.Unknown("It is too large.");
    }

    private static DataNode Substring(FunctionCall call)
    {
        string text = call.Text(0);
        long start = call.Number(1);
        long length = call.Count > 2 ? call.Number(2) : text.Length - Math.Clamp(start, 0, text.Length);
        return start < 0 || length < 0 || start > text.Length || length > text.Length - start
            ? call.Fail("the part asked for is not within the string")
            : call.Of(text.Substring((int)start, (int)length));
    }
}
