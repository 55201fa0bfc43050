using System;
using System.Globalization;

namespace ServiceEndpoints.Addressing;

/// <summary>An IPv4 address. The default value is 0.0.0.0.</summary>
public readonly record struct IPv4Address : IComparable<IPv4Address>, IComparable
{
    private const int Octets = 4;

    // Not public: PowerShell would turn the number 10.1 into 0.0.0.10.
    internal IPv4Address(uint value) => Value = value;

    /// <summary>In host order: 10.0.0.4 is 0x0A000004.</summary>
    public uint Value { get; }

    /// <summary>10/8, 172.16/12 and 192.168/16 (https://www.rfc-editor.org/rfc/rfc1918, 1996-02).</summary>
    public bool IsPrivate => Value >> 24 == 10 || Value >> 20 == 0xAC1 || Value >> 16 == 0xC0A8;

    /// <exception cref="FormatException">It is not four canonical decimal octets; the message says why.</exception>
    public static IPv4Address Parse(string text) =>
        TryParse(text, out IPv4Address value, out string reason) ? value : throw new FormatException(reason);

    /// <param name="reason">A sentence for people; empty on success.</param>
    public static bool TryParse(string? text, out IPv4Address value, out string reason) =>
        TryParse(text.AsSpan(), out value, out reason);

    public int CompareTo(IPv4Address other) => Value.CompareTo(other.Value);

    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        IPv4Address other => CompareTo(other),
        _ => throw new ArgumentException($"An IPv4 address cannot be compared with {obj.GetType()}.", nameof(obj)),
    };

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Octet(0)}.{Octet(1)}.{Octet(2)}.{Octet(3)}");

    internal static bool TryParse(ReadOnlySpan<char> text, out IPv4Address value, out string reason)
    {
        value = default;
        string? fault = Fault(text, out uint bits);
        if (fault is not null)
        {
            reason = $"{Excerpt.Of(text)} is not an IPv4 address: {fault}.";
            return false;
        }

        value = new(bits);
        reason = string.Empty;
        return true;
    }

    private static string? Fault(ReadOnlySpan<char> text, out uint bits)
    {
        bits = 0;
        if (text.IsEmpty)
        {
            return "it is empty";
        }

        if (text.Contains(':'))
        {
            return "it looks like IPv6, and only IPv4 is read here";
        }

        if (text.Count('.') != Octets - 1)
        {
            return "it needs four octets";
        }

        Span<Range> parts = stackalloc Range[Octets];
        text.Split(parts, '.');
        for (int i = 0; i < Octets; i++)
        {
            ReadOnlySpan<char> part = text[parts[i]];
            if (StrictNumber.Read(part, byte.MaxValue, out int octet) is { } fault)
            {
                return $"octet {i + 1}, {Excerpt.Of(part)}, {fault}";
            }

            bits = (bits << 8) | (uint)octet;
        }

        return null;
    }

    private uint Octet(int index) => (Value >> (24 - index * 8)) & 0xFF;
}
