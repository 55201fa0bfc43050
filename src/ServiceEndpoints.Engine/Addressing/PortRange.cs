using System;
using System.Globalization;

namespace ServiceEndpoints.Addressing;

/// <summary>The ports from first to last, both included, within 0 to 65535. The default value is port 0.</summary>
public readonly record struct PortRange : IComparable<PortRange>, IComparable
{
    private const string Star = "*";

    private readonly ushort _first;
    private readonly ushort _last;

    private PortRange(int first, int last)
    {
        _first = (ushort)first;
        _last = (ushort)last;
    }

    public static PortRange All { get; } = new(0, ushort.MaxValue);

    public int First => _first;

    public int Last => _last;

    /// <exception cref="ArgumentOutOfRangeException">A port is not 0 to 65535, or they are not in order.</exception>
    public static PortRange From(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, ushort.MaxValue);
        return new(first, last);
    }

    public static PortRange From(int port) => From(port, port);

    /// <summary>Reads a port, <c>first-last</c>, or <c>*</c>.</summary>
    /// <exception cref="FormatException">It is none of these; the message says why.</exception>
    public static PortRange Parse(string text) =>
        TryParse(text, out PortRange value, out string reason) ? value : throw new FormatException(reason);

    /// <param name="reason">A sentence for people; empty on success.</param>
    public static bool TryParse(string? text, out PortRange value, out string reason) =>
        TryParse(text.AsSpan(), out value, out reason);

    public bool Contains(int port) => _first <= port && port <= _last;

    /// <summary>By first port, then by last.</summary>
    public int CompareTo(PortRange other) =>
        _first != other._first ? _first.CompareTo(other._first) : _last.CompareTo(other._last);

    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        PortRange other => CompareTo(other),
        _ => throw new ArgumentException($"A port range cannot be compared with {obj.GetType()}.", nameof(obj)),
    };

    public override string ToString()
    {
        if (this == All)
        {
            return Star;
        }

        return _first == _last
            ? First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");
    }

    internal static bool TryParse(ReadOnlySpan<char> text, out PortRange value, out string reason)
    {
        string? fault = Fault(text, out value);
        reason = fault is null ? string.Empty : $"{Excerpt.Of(text)} is not a port range: {fault}.";
        return fault is null;
    }

    private static string? Fault(ReadOnlySpan<char> text, out PortRange value)
    {
        value = default;
        if (text.SequenceEqual(Star))
        {
            value = All;
            return null;
        }

        int dash = text.IndexOf('-');
        ReadOnlySpan<char> firstText = dash < 0 ? text : text[..dash];
        ReadOnlySpan<char> lastText = dash < 0 ? text : text[(dash + 1)..];
        if (PortFault(firstText, out int first) is { } firstFault)
        {
            return firstFault;
        }

        if (PortFault(lastText, out int last) is { } lastFault)
        {
            return lastFault;
        }

        if (last < first)
        {
            return "it ends before it starts";
        }

        value = new(first, last);
        return null;
    }

    private static string? PortFault(ReadOnlySpan<char> text, out int port) =>
        StrictNumber.Read(text, ushort.MaxValue, out port) is { } fault
            ? $"the port {Excerpt.Of(text)} {fault}"
            : null;
}
