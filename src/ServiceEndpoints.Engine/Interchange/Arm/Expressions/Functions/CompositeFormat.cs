using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>
/// Fills in <c>{0}</c>, <c>{0,8}</c> and <c>{0:D3}</c>. Widths and precisions are bounded, so that a short template
/// cannot ask for a long text.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#format
/// </summary>
internal sealed class CompositeFormat
{
    private const int MaxWidth = 1000;
    private const int MaxSpecification = 3;

    private readonly string _format;
    private readonly IReadOnlyList<DataNode> _arguments;
    private readonly StringBuilder _text = new();
    private int _next;

    private CompositeFormat(string format, IReadOnlyList<DataNode> arguments)
    {
        _format = format;
        _arguments = arguments;
    }

    /// <returns>Null when it was filled in; otherwise what is wrong.</returns>
    public static string? Read(string format, IReadOnlyList<DataNode> arguments, out string text)
    {
        CompositeFormat composite = new(format, arguments);
        string? fault = null;
        while (fault is null && composite._next < format.Length)
        {
            fault = composite.Step();
        }

        text = composite._text.ToString();
        return fault;
    }

    private string? Step()
    {
        char c = _format[_next++];
        if (c is not '{' and not '}')
        {
            _text.Append(c);
            return null;
        }

        if (_next < _format.Length && _format[_next] == c)
        {
            _text.Append(c);
            _next++;
            return null;
        }

        return c == '{' ? Fill() : "the format has a } without {";
    }

    private string? Fill()
    {
        int end = _format.IndexOf('}', _next);
        if (end < 0)
        {
            return "the format has a { without }";
        }

        string item = _format[_next..end];
        _next = end + 1;
        int colon = item.IndexOf(':');
        string specification = colon < 0 ? "" : item[(colon + 1)..];
        string[] place = (colon < 0 ? item : item[..colon]).Split(',');
        int width = 0;
        if (place.Length > 2
            || !TryRead(place[0], out int index)
            || (place.Length == 2 && !TryRead(place[1], out width)))
        {
            return $"the format has no meaning at {{{item}}}";
        }

        return index >= 0 && index < _arguments.Count && Math.Abs(width) <= MaxWidth
            ? Append(_arguments[index], width, specification)
            : $"the format asks for {{{item}}}, which is not there";
    }

    private string? Append(DataNode argument, int width, string specification)
    {
        string text = PlainText.Of(argument);
        if (specification.Length > 0 && argument is NumberNode number && number.TryGetWhole(out long whole))
        {
            if (specification.Length > MaxSpecification)
            {
                return $"'{specification}' is no format of a number";
            }

            try
            {
                text = whole.ToString(specification, CultureInfo.InvariantCulture);
            }
            catch (FormatException)
            {
                return $"'{specification}' is no format of a number";
            }
        }

        _text.Append(width < 0 ? text.PadRight(-width) : text.PadLeft(width));
        return null;
    }

    private static bool TryRead(string text, out int number) => int.TryParse(
        text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
