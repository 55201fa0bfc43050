using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace ServiceEndpoints.Interchange.Arm.Expressions;

/// <summary>Cuts an expression into words. Strings stand in single quotes, two of which mean one.</summary>
internal sealed class ExpressionTokenizer
{
    private const string Symbols = "()[],.?";

    private readonly string _text;
    private int _position;
    private string? _fault;

    private ExpressionTokenizer(string text) => _text = text;

    /// <returns>Null when the text is cut; otherwise what is wrong with it.</returns>
    public static string? Read(string text, out IReadOnlyList<ExpressionToken> tokens)
    {
        ExpressionTokenizer tokenizer = new(text);
        List<ExpressionToken> found = [];
        do
        {
            found.Add(tokenizer.Next());
        }
        while (tokenizer._fault is null && found[^1].Kind != ExpressionTokenKind.End);

        tokens = found;
        return tokenizer._fault;
    }

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c is '_' or '$';

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$';

    private ExpressionToken Next()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }

        if (_position == _text.Length)
        {
            return new(ExpressionTokenKind.End, "", _position);
        }

        char first = _text[_position];
        if (first == '\'')
        {
            return ReadText();
        }

        if (IsNameStart(first))
        {
            return ReadName();
        }

        return char.IsAsciiDigit(first) || first is '-' or '+' ? ReadNumber() : ReadSymbol();
    }

    private ExpressionToken ReadText()
    {
        int start = _position++;
        StringBuilder text = new();
        while (_position < _text.Length)
        {
            char c = _text[_position++];
            if (c != '\'')
            {
                text.Append(c);
            }
            else if (_position < _text.Length && _text[_position] == '\'')
            {
                text.Append(c);
                _position++;
            }
            else
            {
                return new(ExpressionTokenKind.Text, text.ToString(), start);
            }
        }

        _fault = At(start, "a string does not end");
        return new(ExpressionTokenKind.End, "", start);
    }

    private ExpressionToken ReadName()
    {
        int start = _position;
        while (_position < _text.Length && IsNamePart(_text[_position]))
        {
            _position++;
        }

        return new(ExpressionTokenKind.Name, _text[start.._position], start);
    }

    private ExpressionToken ReadNumber()
    {
        int start = _position++;
        while (_position < _text.Length && char.IsAsciiDigit(_text[_position]))
        {
            _position++;
        }

        return new(ExpressionTokenKind.Number, _text[start.._position], start);
    }

    private ExpressionToken ReadSymbol()
    {
        int start = _position++;
        string symbol = _text[start].ToString();
        if (!Symbols.Contains(symbol[0]))
        {
            _fault = At(start, $"'{symbol}' has no meaning here");
        }

        return new(ExpressionTokenKind.Symbol, symbol, start);
    }

    private static string At(int position, string reason) =>
        string.Create(CultureInfo.InvariantCulture, $"at character {position + 1}, {reason}");
}
