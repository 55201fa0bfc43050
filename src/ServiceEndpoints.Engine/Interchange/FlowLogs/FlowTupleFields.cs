using System;
using System.Globalization;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Queries.Flows;

namespace ServiceEndpoints.Interchange.FlowLogs;

/// <summary>
/// Walks over the fields of a flow tuple, which commas part, and keeps the first thing that is not as expected; what is
/// read after that means nothing.
/// </summary>
internal ref struct FlowTupleFields(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;
    private bool _isAtEnd;

    public string? Fault { get; private set; }

    /// <summary>A whole number from 0 to the most; 0 for a field that is left empty where it may be, or refused.</summary>
    public long Number(string what, long most, bool mayBeEmpty = false)
    {
        ReadOnlySpan<char> field = Next(what);
        long number = 0;
        if ((field.Length == 0 && mayBeEmpty)
            || (long.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= most))
        {
            return number;
        }

        Refuse(what, field, string.Create(CultureInfo.InvariantCulture, $"a whole number up to {most}"));
        return 0;
    }

    public FlowEnd End(string what)
    {
        ReadOnlySpan<char> field = Next(what);
        if (IPv4Address.TryParse(field, out IPv4Address address, out _))
        {
            return new(address);
        }

        string text = field.Length <= 45 ? field.ToString() : "";
        if (IPv6AddressText.IsAddress(text))
        {
            return new(default, text);
        }

        Refuse(what, field, "an address");
        return default;
    }

    /// <summary>The place of the field, which is one letter, among the letters.</summary>
    public int Letter(string what, string letters)
    {
        ReadOnlySpan<char> field = Next(what);
        int index = field.Length == 1 ? letters.IndexOf(field[0], StringComparison.Ordinal) : -1;
        if (index < 0)
        {
            Refuse(what, field, $"one of {string.Join(", ", letters.ToCharArray())}");
        }

        return Math.Max(index, 0);
    }

    public ReadOnlySpan<char> Word(string what, int longest)
    {
        ReadOnlySpan<char> field = Next(what);
        if (field.Length > longest)
        {
            Refuse(what, field, string.Create(CultureInfo.InvariantCulture, $"a word of at most {longest} letters"));
        }

        return field;
    }

    /// <summary>Makes sure that no field is left.</summary>
    public void End()
    {
        if (!_isAtEnd)
        {
            Fault ??= "it has more fields than its format";
        }
    }

    private ReadOnlySpan<char> Next(string what)
    {
        if (_isAtEnd)
        {
            Fault ??= $"it ends before its {what}";
            return [];
        }

        int comma = _rest.IndexOf(',');
        _isAtEnd = comma < 0;
        ReadOnlySpan<char> field = _isAtEnd ? _rest : _rest[..comma];
        _rest = _isAtEnd ? [] : _rest[(comma + 1)..];
        return field;
    }

    private void Refuse(string what, ReadOnlySpan<char> field, string wanted) =>
        Fault ??= $"its {what}, {Excerpt.Of(field)}, is not {wanted}";
}
