using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ServiceEndpoints.Interchange.Arm.Expressions.Functions;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions;

/// <summary>
/// Evaluates expressions of one template. What cannot be known here, or makes no sense, becomes a value that says so
/// and spreads through everything made of it; a mistake is told once, where it stands.
/// </summary>
internal sealed class ExpressionEvaluator
{
    private const int MaxShown = 200;

    private readonly Dictionary<string, (Expression Expression, string? Fault)> _parsed = new(StringComparer.Ordinal);

    public ExpressionEvaluator(
        ITemplateValues values, DeploymentScope scope, EvaluationBudget budget, Action<SourcePlace, string> onMistake)
    {
        Values = values;
        Scope = scope;
        Budget = budget;
        OnMistake = onMistake;
    }

    public ITemplateValues Values { get; }

    public DeploymentScope Scope { get; }

    public EvaluationBudget Budget { get; }

    private Action<SourcePlace, string> OnMistake { get; }

    /// <summary>Evaluates a string of a template, whether an expression or not.</summary>
    public DataNode Evaluate(TextNode node, EvaluationFrame frame)
    {
        if (!TemplateText.IsExpression(node.Text))
        {
            return new TextNode(TemplateText.Unescaped(node.Text), node.Place);
        }

        EvaluationFrame here = frame with { Place = node.Place, Expression = node.Text };
        (Expression expression, string? fault) = Parsed(TemplateText.Inner(node.Text));
        DataNode value = fault is null ? Evaluate(expression, here) : Mistake(fault, here);
        // The reader of the file looks for what stands there, not for what stands in a variable that it names.
        return value is UnresolvedNode unresolved
            ? new UnresolvedNode(node.Text, unresolved.Cause, node.Place) { Symbol = unresolved.Symbol }
            : value;
    }

    public DataNode Evaluate(Expression expression, EvaluationFrame frame)
    {
        DataNode value = Budget.Enter() ? EvaluateOpen(expression, frame) : Spent(frame);
        Budget.Leave();
        return Budget.Charge(value.Depth == 1 ? value.Size : 1) && Budget.Admits(value.Size, value.Depth)
            ? value
            : Spent(frame);
    }

    /// <summary>Notes a mistake of the template, and gives the value that stands for its result.</summary>
    public UnresolvedNode Mistake(string reason, EvaluationFrame frame)
    {
        OnMistake(frame.Place, $"{Shortened(frame.Expression)}: {reason}");
        return new(frame.Expression, $"The expression is not valid: {reason}.", frame.Place);
    }

    private static string Shortened(string text) => text.Length <= MaxShown ? text : $"{text[..MaxShown]}…";

    private static UnresolvedNode Spent(EvaluationFrame frame) =>
        new(frame.Expression, "The template asks for more work than is done for one.", frame.Place);

    private (Expression Expression, string? Fault) Parsed(string text)
    {
        if (!_parsed.TryGetValue(text, out (Expression Expression, string? Fault) parsed))
        {
            parsed.Fault = ExpressionParser.Read(text, out parsed.Expression);
            _parsed.Add(text, parsed);
        }

        return parsed;
    }

    private DataNode EvaluateOpen(Expression expression, EvaluationFrame frame) => expression switch
    {
        TextExpression text => new TextNode(text.Text, frame.Place),
        NumberExpression number => new NumberNode(number.Number, frame.Place),
        CallExpression call => EvaluateCall(call, frame),
        PartExpression part => EvaluatePart(part, frame),
        _ => throw new InvalidOperationException($"There is no expression {expression.GetType()}."),
    };

    private DataNode EvaluateCall(CallExpression expression, EvaluationFrame frame)
    {
        if (!FunctionTable.TryGet(expression.Name, out TemplateFunction? function))
        {
            return EvaluateOwn(expression, frame);
        }

        if (expression.Arguments.Count < function.Least || expression.Arguments.Count > function.Most)
        {
            return Mistake($"{expression.Name} does not take {expression.Arguments.Count} arguments", frame);
        }

        FunctionCall call = new(expression, frame, this);
        if (!function.IsLazy && call.Arguments.OfType<UnresolvedNode>().FirstOrDefault() is { } unknown)
        {
            return function.KeepsIdentity ? Symbolic(call, function, unknown)
                : function.GivesText ? Derived(call, function, unknown)
                : unknown.WithoutSymbol();
        }

        DataNode result = function.Body(call);
        if (call.Fault is not null)
        {
            return Mistake($"{expression.Name}: {call.Fault}", frame);
        }

        return call.Unresolved?.WithoutSymbol() ?? result;
    }

    private static UnresolvedNode Symbolic(FunctionCall call, TemplateFunction function, UnresolvedNode unknown) =>
        call.TakeSymbols() && function.Body(call) is TextNode symbol && call.Fault is null
            ? new(unknown.Expression, unknown.Cause, unknown.Place) { Symbol = symbol.Text }
            : unknown.WithoutSymbol();

    /// <summary>
    /// What stands for a text that is made of others. A part of what stands for them would be no part of the texts, and
    /// equal where those differ.
    /// </summary>
    private static UnresolvedNode Derived(FunctionCall call, TemplateFunction function, UnresolvedNode unknown) =>
        call.TakeSymbols() && call.Arguments.All(argument => argument is TextNode or NumberNode)
            ? new(unknown.Expression, unknown.Cause, unknown.Place)
            {
                Symbol = $"({function.Name} "
                    + $"{StableNameFunctions.Unique([function.Name, .. call.Arguments.Select(PlainText.Json)])})",
            }
            : unknown.WithoutSymbol();

    private DataNode EvaluateOwn(CallExpression expression, EvaluationFrame frame)
    {
        if (Values.Function(expression.Name) is not { } function)
        {
            return new UnresolvedNode(
                frame.Expression, $"The function {expression.Name} is not known here.", frame.Place);
        }

        if (function.Parameters.Count != expression.Arguments.Count)
        {
            return Mistake($"{expression.Name} takes {function.Parameters.Count} arguments", frame);
        }

        ImmutableDictionary<string, DataNode> arguments = function.Parameters
            .Zip(expression.Arguments.Select(argument => Evaluate(argument, frame)), KeyValuePair.Create)
            .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);
        return new NodeEvaluator(this).Evaluate(function.Output, frame.Inside(arguments));
    }

    private DataNode EvaluatePart(PartExpression part, EvaluationFrame frame)
    {
        DataNode target = Evaluate(part.Target, frame);
        DataNode key = Evaluate(part.Key, frame);
        switch (target, key)
        {
            case (UnresolvedNode unknown, _):
                return unknown.WithoutSymbol();
            case (_, UnresolvedNode unknown):
                return unknown.WithoutSymbol();
            case (ObjectNode node, TextNode name):
                return node.Find(name.Text) ?? node.Rest ?? Missing(part, $"there is no property '{name.Text}'", frame);
            case (ArrayNode array, NumberNode number) when number.TryGetWhole(out long index):
                return index >= 0 && index < array.Items.Count
                    ? array.Items[(int)index]
                    : Missing(part, Text($"there is no element {index} of {array.Items.Count}"), frame);
            case (NullNode, _) when part.IsSafe:
                return target;
            default:
                return Mistake($"{target.Kind} has no part named by {key.Kind}", frame);
        }
    }

    private DataNode Missing(PartExpression part, string reason, EvaluationFrame frame) =>
        part.IsSafe ? new NullNode(frame.Place) : Mistake(reason, frame);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
