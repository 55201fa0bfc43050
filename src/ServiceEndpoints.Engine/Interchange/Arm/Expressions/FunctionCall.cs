using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions;

/// <summary>
/// One call of a function. An argument of the wrong kind is noted and read as an empty one; the note then counts,
/// not what the function makes of it.
/// </summary>
internal sealed class FunctionCall
{
    private readonly DataNode?[] _arguments;

    public FunctionCall(CallExpression call, EvaluationFrame frame, ExpressionEvaluator evaluator)
    {
        Call = call;
        Frame = frame;
        Evaluator = evaluator;
        _arguments = new DataNode?[call.Arguments.Count];
    }

    public CallExpression Call { get; }

    public EvaluationFrame Frame { get; }

    public ExpressionEvaluator Evaluator { get; }

    public int Count => _arguments.Length;

    /// <summary>What is wrong with the call; null while nothing is.</summary>
    public string? Fault { get; private set; }

    /// <summary>The first argument asked for that is not known; then the result is not known either.</summary>
    public UnresolvedNode? Unresolved { get; private set; }

    public IEnumerable<DataNode> Arguments => Enumerable.Range(0, Count).Select(Node);

    /// <summary>The argument, evaluated when first asked for.</summary>
    public DataNode Node(int index)
    {
        DataNode node = Peek(index);
        Unresolved ??= node as UnresolvedNode;
        return node;
    }

    /// <summary>The argument, which the caller can do without.</summary>
    public DataNode Peek(int index) => _arguments[index] ??= Evaluator.Evaluate(Call.Arguments[index], Frame);

    /// <summary>Puts symbols in the place of arguments that are not known.</summary>
    /// <returns>False when one of them has none.</returns>
    public bool TakeSymbols()
    {
        for (int i = 0; i < Count; i++)
        {
            if (Peek(i) is UnresolvedNode unresolved)
            {
                _arguments[i] = unresolved.Symbol is { } symbol ? Of(symbol) : unresolved;
            }
        }

        Unresolved = null;
        return !Array.Exists(_arguments, argument => argument is UnresolvedNode);
    }

    public string Text(int index)
    {
        switch (Node(index))
        {
            case TextNode text:
                return text.Text;
            case NumberNode number:
                return number.Literal;
            case BooleanNode boolean:
                return boolean.IsTrue ? "True" : "False";
            default:
                Expected(index, "a string");
                return "";
        }
    }

    public long Number(int index)
    {
        DataNode node = Node(index);
        if (node is NumberNode number && number.TryGetWhole(out long whole))
        {
            return whole;
        }

        Expected(index, "a whole number");
        return 0;
    }

    /// <summary>A number that must be within bounds.</summary>
    public int Number(int index, int least, int most)
    {
        long number = Number(index);
        if (number < least || number > most)
        {
            Fail(string.Create(
                CultureInfo.InvariantCulture,
                $"argument {index + 1} must be {least} to {most}, and it is {number}"));
            return least;
        }

        return (int)number;
    }

    public bool Boolean(int index)
    {
        if (Node(index) is BooleanNode boolean)
        {
            return boolean.IsTrue;
        }

        Expected(index, "a boolean");
        return false;
    }

    public ArrayNode Items(int index)
    {
        if (Node(index) is ArrayNode array)
        {
            return array;
        }

        Expected(index, "an array");
        return new([], Frame.Place);
    }

    public ObjectNode Object(int index)
    {
        if (Node(index) is ObjectNode node)
        {
            return node;
        }

        Expected(index, "an object");
        return new([], Frame.Place);
    }

    /// <summary>What stands for the properties of an argument that are not here; null where it has none.</summary>
    public UnresolvedNode? Rest(int index) => (Node(index) as ObjectNode)?.Rest;

    public DataNode Fail(string reason)
    {
        Fault ??= reason;
        return Null();
    }

    public DataNode Wrong(int index, string expected)
    {
        Expected(index, expected);
        return Null();
    }

    public UnresolvedNode Unknown(string cause) => new(Frame.Expression, cause, Frame.Place);

    public TextNode Of(string text) => new(text, Frame.Place);

    public NumberNode Of(long number) => new(number, Frame.Place);

    public BooleanNode Of(bool isTrue) => new(isTrue, Frame.Place);

    public ArrayNode Of(IEnumerable<DataNode> items) => new(items, Frame.Place);

    public ObjectNode ObjectOf(IEnumerable<KeyValuePair<string, DataNode>> properties) => new(properties, Frame.Place);

    public NullNode Null() => new(Frame.Place);

    private void Expected(int index, string expected)
    {
        if (Peek(index) is not UnresolvedNode)
        {
            Fail(string.Create(
                CultureInfo.InvariantCulture,
                $"argument {index + 1} must be {expected}, and it is {Peek(index).Kind}"));
        }
    }
}
