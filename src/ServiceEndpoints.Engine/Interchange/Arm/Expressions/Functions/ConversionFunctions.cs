using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>Functions that turn one kind of value into another.</summary>
internal static class ConversionFunctions
{
    private static readonly JsonLimits s_limits = new() { MaxBytes = 1024 * 1024, MaxDepth = 64, MaxNodes = 100_000 };

    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("bool", 1, 1, Boolean),
        new("false", 0, 0, call => call.Of(false)),
        new("float", 1, 1, Fraction),
        new("int", 1, 1, Whole),
        new("json", 1, 1, call => Json(call, call.Text(0))),
        new("null", 0, 0, call => call.Null()),
        new("string", 1, 1, Text) { KeepsIdentity = true },
        new("true", 0, 0, call => call.Of(true)),
    ];

    public static DataNode Json(FunctionCall call, string text) =>
        JsonFile.Read(Encoding.UTF8.GetBytes(text), call.Frame.Place.File, s_limits)
            .IsSuccess(out DataNode? node, out Refusal? _)
            ? node
            : call.Fail("the text is not JSON");

    private static DataNode Boolean(FunctionCall call) => call.Node(0) switch
    {
        BooleanNode boolean => boolean,
        NumberNode number when number.TryGetWhole(out long whole) => call.Of(whole != 0),
        TextNode text when IsWord(text, "true") || text.Text == "1" => call.Of(true),
        TextNode text when IsWord(text, "false") || text.Text == "0" => call.Of(false),
        _ => call.Wrong(0, "true or false"),
    };

    private static bool IsWord(TextNode text, string word) =>
        text.Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static DataNode Whole(FunctionCall call) =>
        long.TryParse(call.Text(0), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? call.Of(number)
            : call.Fail($"{call.Node(0).Kind} that is no whole number");

    /// <summary>Kept as it is written; expressions calculate with whole numbers alone.</summary>
    private static DataNode Fraction(FunctionCall call) =>
        decimal.TryParse(call.Text(0), NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? new NumberNode(call.Text(0), call.Frame.Place)
            : call.Fail($"{call.Node(0).Kind} that is no number");

    private static DataNode Text(FunctionCall call)
    {
        DataNode node = call.Node(0);
        if (node.HasUnresolved)
        {
            return call.Unknown("A part of the value is not known.");
        }

        return call.Evaluator.Budget.Charge(node.Size)
            ? call.Of(PlainText.Of(node))
            : call.Unknown("It is too large.");
    }
}
