using System.Collections.Generic;
using System.Globalization;

namespace ServiceEndpoints.Interchange.Arm.Expressions;

/// <summary>Reads an expression: literals, calls, <c>.property</c> and <c>[index]</c>, and nothing else.</summary>
internal sealed class ExpressionParser
{
    /// <summary>Deeper than anybody writes; it keeps the reading of hostile text from running out of stack.</summary>
    public const int MaxDepth = 100;

    /// <summary>
    /// The longest expression that Resource Manager takes.
    /// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#template-limits
    /// </summary>
    public const int MaxLength = 24_576;

    private readonly IReadOnlyList<ExpressionToken> _tokens;
    private int _next;
    private int _depth;
    private string? _fault;

    private ExpressionParser(IReadOnlyList<ExpressionToken> tokens) => _tokens = tokens;

    private ExpressionToken Current => _tokens[_next];

    /// <param name="text">The text between the brackets.</param>
    /// <param name="expression">What it says; meaningless when there is a fault.</param>
    /// <returns>Null when it was read; otherwise what is wrong with it.</returns>
    public static string? Read(string text, out Expression expression)
    {
        expression = new TextExpression("");
        if (text.Length > MaxLength)
        {
            return string.Create(CultureInfo.InvariantCulture, $"it is longer than {MaxLength} characters");
        }

        if (ExpressionTokenizer.Read(text, out IReadOnlyList<ExpressionToken> tokens) is { } fault)
        {
            return fault;
        }

        ExpressionParser parser = new(tokens);
        expression = parser.ReadValue();
        if (parser.Current.Kind != ExpressionTokenKind.End)
        {
            parser.Fail($"'{parser.Current.Text}' is not expected");
        }

        return parser._fault;
    }

    private Expression ReadValue()
    {
        if (++_depth > MaxDepth)
        {
            Fail("it is nested too deeply");
        }

        Expression value = _fault is null ? ReadParts(ReadStart()) : new TextExpression("");
        _depth--;
        return value;
    }

    private Expression ReadStart()
    {
        ExpressionToken token = Current;
        switch (token.Kind)
        {
            case ExpressionTokenKind.Text:
                _next++;
                return new TextExpression(token.Text);
            case ExpressionTokenKind.Number:
                _next++;
                return ReadNumber(token);
            case ExpressionTokenKind.Name:
                return ReadCall();
            default:
                Fail(token.Text.Length == 0 ? "something is missing" : $"'{token.Text}' is not expected");
                return new TextExpression("");
        }
    }

    private NumberExpression ReadNumber(ExpressionToken token)
    {
        if (!long.TryParse(token.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
        {
            Fail($"{token.Text} is not a whole number of 64 bits");
        }

        return new(number);
    }

    private CallExpression ReadCall()
    {
        string name = _tokens[_next++].Text;
        while (Current.IsSymbol('.') && _tokens[_next + 1].Kind == ExpressionTokenKind.Name)
        {
            name = $"{name}.{_tokens[_next + 1].Text}";
            _next += 2;
        }

        if (!Current.IsSymbol('('))
        {
            Fail($"'{name}' is not followed by its arguments");
            return new(name, []);
        }

        _next++;
        return new(name, ReadArguments());
    }

    private List<Expression> ReadArguments()
    {
        List<Expression> arguments = [];
        if (Current.IsSymbol(')'))
        {
            _next++;
            return arguments;
        }

        do
        {
            arguments.Add(ReadValue());
        }
        while (_fault is null && Took(','));

        Expect(')');
        return arguments;
    }

    private Expression ReadParts(Expression target)
    {
        int parts = 0;
        while (_fault is null && (Current.IsSymbol('.') || Current.IsSymbol('[')))
        {
            if (++parts > MaxDepth)
            {
                Fail("it takes too many parts of one value");
            }

            bool isProperty = Current.IsSymbol('.');
            _next++;
            bool isSafe = Took('?');
            Expression key = isProperty ? ReadPropertyName() : ReadValue();
            if (!isProperty)
            {
                Expect(']');
            }

            target = new PartExpression(target, key, isSafe);
        }

        return target;
    }

    private TextExpression ReadPropertyName()
    {
        ExpressionToken token = Current;
        if (token.Kind != ExpressionTokenKind.Name)
        {
            Fail("a dot is not followed by a name");
            return new("");
        }

        _next++;
        return new(token.Text);
    }

    private bool Took(char symbol)
    {
        bool isThere = Current.IsSymbol(symbol);
        _next += isThere ? 1 : 0;
        return isThere;
    }

    private void Expect(char symbol)
    {
        if (_fault is null && !Took(symbol))
        {
            Fail($"'{symbol}' is missing");
        }
    }

    private void Fail(string reason) => _fault ??=
        string.Create(CultureInfo.InvariantCulture, $"at character {Current.Position + 1}, {reason}");
}
